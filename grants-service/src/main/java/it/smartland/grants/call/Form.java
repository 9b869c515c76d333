package it.smartland.grants.call;

import java.util.List;
import java.util.stream.Stream;

/** What an application is asked beyond its title, partners and budget. */
public record Form(List<Section> sections) {

    public static final Form EMPTY = new Form(List.of());

    public Form {
        sections = List.copyOf(sections);
    }

    /** A part of the form. */
    public record Section(String id, String title, List<Question> questions) {

        public Section {
            questions = List.copyOf(questions);
        }
    }

    /**
     * @param id its name among the answers
     * @param maxLength of a text
     */
    public record Question(String id, String title, Kind kind, boolean required, int maxLength) {}

    /** What an answer looks like: a JSON string, number or boolean. */
    public enum Kind {
        TEXT,
        NUMBER,
        YES_NO
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }
}
