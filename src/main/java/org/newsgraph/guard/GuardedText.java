package org.newsgraph.guard;

/** Text that fails when read once the query is stopped: a regular expression that tries again and again reads it all the time. */
record GuardedText(String text, Stop stop) implements CharSequence {
    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        stop.check();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
