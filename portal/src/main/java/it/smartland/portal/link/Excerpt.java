package it.smartland.portal.link;

/** The beginning of a long text, for places that hold a sentence or two. */
public final class Excerpt {

    private static final int LENGTH = 155;

    private Excerpt() {}

    /** At most {@value #LENGTH} characters, cut between words. */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LENGTH) {
            return line;
        }
        int end = line.lastIndexOf(' ', LENGTH - 1);
        return line.substring(0, end > 0 ? end : LENGTH - 1) + "…";
    }
}
