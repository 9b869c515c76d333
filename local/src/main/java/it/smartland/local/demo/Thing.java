package it.smartland.local.demo;

/** One object that a run added or built on. */
public record Thing(Kind kind, String id, String title) {

    /** Where the API has it. */
    public String path() {
        return kind.path() + id;
    }

    @Override
    public String toString() {
        return kind.word() + " \"" + title + "\"";
    }
}
