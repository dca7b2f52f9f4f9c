"""Windows of an article: stretches of whole paragraphs, as (start, end), that the reader is asked about."""

# Characters. The program's passages are no longer.
LONGEST = 900


def find_paragraphs(body):
    """As src/coverage/paragraphs.ts finds them: blank lines separate them; where there are none, each line is one."""
    lines, at = [], 0
    for line in body.split("\n"):
        text = line.strip()
        start = at + len(line) - len(line.lstrip())
        lines.append((start, start + len(text)) if text else None)
        at += len(line) + 1
    filled = [number for number, line in enumerate(lines) if line]
    if not filled:
        return []
    one_on_each_line = None not in lines[filled[0] : filled[-1]]
    paragraphs, begins = [], True
    for line in lines:
        if line and paragraphs and not begins:
            paragraphs[-1] = (paragraphs[-1][0], line[1])
        elif line:
            paragraphs.append(line)
        begins = line is None or one_on_each_line
    return paragraphs


def split_into_windows(paragraphs):
    """Each as many paragraphs as fit in, one window after another, as the program cuts its passages."""
    windows, first = [], 0
    while first < len(paragraphs):
        start, last = paragraphs[first][0], first
        while last + 1 < len(paragraphs) and paragraphs[last + 1][1] - start <= LONGEST:
            last += 1
        windows.append((start, paragraphs[last][1]))
        first = last + 1
    return windows


def grow_window(paragraphs, span, most, random, avoided=()):
    """The paragraphs of a span and, by chance, of those around it, up to `most` characters and without the spans to avoid. None
    where the span's own paragraphs have such a one."""
    touched = [number for number, paragraph in enumerate(paragraphs) if overlaps(paragraph, span)]
    barred = lambda number: any(overlaps(paragraphs[number], one) for one in avoided)
    if not touched or any(barred(number) for number in range(touched[0], touched[-1] + 1)):
        return None
    first, last = touched[0], touched[-1]
    while True:
        (start, _), (_, end) = paragraphs[first], paragraphs[last]
        steps = []
        if first > 0 and end - paragraphs[first - 1][0] <= most and not barred(first - 1):
            steps.append(-1)
        if last + 1 < len(paragraphs) and paragraphs[last + 1][1] - start <= most and not barred(last + 1):
            steps.append(1)
        if not steps or random.random() < 0.03:
            return start, end
        if random.choice(steps) < 0:
            first -= 1
        else:
            last += 1


def shorten_window(body, window, span, most=LONGEST):
    """A window that is too long, cut to whole words around the span."""
    if window[1] - window[0] <= most:
        return window
    start = max(window[0], (span[0] + span[1]) // 2 - most // 2)
    end = min(window[1], start + most)
    start = max(window[0], end - most)
    space = body.find(" ", start)
    if start > window[0] and 0 <= space < span[0]:
        start = space + 1
    space = body.rfind(" ", start, end)
    if end < window[1] and space > span[1]:
        end = space
    return start, end


def overlaps(one, other):
    return one[0] < other[1] and one[1] > other[0]


def covers(window, span):
    return window[0] <= span[0] and span[1] <= window[1]
