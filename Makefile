# On a fresh Debian 12 with Python 3.11: `make run` shows the demo, `make test` checks everything.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEMO := build/demo
TODAY := 2026-11-22

# What PySide6's wheels expect of the system, and a plain font.
QT_PACKAGES := libasound2 libdbus-1-3 libdrm2 libegl1 libfontconfig1 libfreetype6 libgbm1 libgl1 \
    libglib2.0-0 libgssapi-krb5-2 libnss3 libopengl0 libudev1 libwayland-cursor0 libwayland-egl1 \
    libxcb-cursor0 libxcb-dri3-0 libxcb-icccm4 libxcb-keysyms1 libxcb-randr0 libxcb-shape0 \
    libxcb-sync1 libxcb-xfixes0 libxcomposite1 libxdamage1 libxkbcommon-x11-0 libxkbfile1 \
    libxrandr2 libxtst6 fonts-dejavu-core
TEST_PACKAGES := postgresql chromium poppler-utils xvfb

.PHONY: run test bench lock translations packages test-packages

run: packages $(READY)
ifeq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	@$(MAKE) --no-print-directory $(DEMO)
else
	$(BIN)/trygghetsbordet --demo
endif

# Debian's own Python comes without the means to make an environment.
packages:
	@.ci/debian-packages $(QT_PACKAGES) $$($(PYTHON) -c 'import ensurepip' 2>/dev/null || echo python3-venv)

test-packages:
	@.ci/debian-packages $(TEST_PACKAGES)

$(READY): requirements.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# The same window without a display: what a person would see, as files.
.PHONY: $(DEMO)
$(DEMO): DESK := $(BIN)/trygghetsbordet --today $(TODAY) --demo --keep $(DEMO)/demo.db
$(DEMO):
	@echo "There is no display here: the demo runs offscreen and leaves its pictures in $(DEMO)/."
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	$(DESK) pictures -o $(DEMO)
	$(DESK) import resources/demo/safety_map_week_47.csv --source safety-map
	$(DESK) minutes latest -o $(DEMO)/minutes.pdf
	$(DESK) papers latest -o $(DEMO)/papers
	$(DESK) map -o $(DEMO)/karta.html
	$(DESK) map -o $(DEMO)/karta.pdf
	$(DESK) situation --area Centrum -o $(DEMO)/lagesbild.pdf
	$(DESK) publish -o $(DEMO)/webb
	@echo "Look in $(DEMO)/: minutes.pdf, papers/, karta.html, karta.pdf, lagesbild.pdf, webb/index.html, and every page:" && ls $(DEMO)/*.png

test: packages test-packages $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n 2

bench: packages $(READY)
	$(BIN)/python -m tests.benchmarks

lock:
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --upgrade \
	    --generate-hashes --no-emit-index-url --no-annotate --no-header --quiet -o requirements.lock

# Collects new strings into the .ts files; translate them (Qt Linguist), then run it again.
translations: WORDS = $(shell git ls-files 'ui/*.py' 'desktop/*.py')
translations:
	@$(BIN)/pyside6-lupdate $(WORDS) -locations none -no-obsolete -source-language en -target-language sv \
	    -ts resources/translations/sv.ts
	@$(BIN)/pyside6-lupdate $(WORDS) -locations none -no-obsolete -source-language en -target-language en \
	    -pluralonly -ts resources/translations/en.ts
	$(BIN)/pyside6-lrelease -silent resources/translations/sv.ts resources/translations/en.ts
