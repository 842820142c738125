"""What a goal can ask of Svar, by the word in its filter `GOAL`."""

GOAL = "answers"
WAITING, DIGESTS, PROMISES, WALKS = "waiting", "digests", "promises", "walks"
# To write down what was promised about the case or the report with the goal's id.
PROMISE_OF_CASE, PROMISE_OF_REPORT = "promise-of-case", "promise-of-report"
