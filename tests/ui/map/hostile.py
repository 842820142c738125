"""Texts that would run something, were they ever taken for more than text."""

HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "<script>document.title='taken'</script>",
    "</script><script>document.title='taken'</script>",
    "`${document.title='taken'}`",
    "${document.title='taken'}",
    "\\\\`+(document.title='taken')+`",
    "');document.title='taken';//",
    '");document.title="taken";//',
    "<svg onload=document.title='taken'>",
    "<a href=\"javascript:document.title='taken'\">här</a>",
    "{{ 7 * 7 }}{% raw %}",
    "\u2028document.title='taken'\u2029",
    "<!-- --!><iframe src=https://example.org></iframe>",
    "&lt;b&gt; &amp; &#96;",
    "\u202eåäö\u202c <style>*{display:none}</style>",
)
