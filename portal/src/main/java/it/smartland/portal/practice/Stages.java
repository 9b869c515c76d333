package it.smartland.portal.practice;

import it.smartland.portal.client.catalogue.Adoption.Stage;
import it.smartland.portal.part.Choice;
import it.smartland.portal.part.Tone;
import it.smartland.portal.site.Site;
import java.util.List;
import java.util.stream.Stream;

/** How far an adoption is, in words, and where it can go from there. */
public final class Stages {

    private Stages() {}

    /** One stage at a time, or dropped until it is completed. */
    public static List<Stage> after(Stage stage) {
        return switch (stage) {
            case INTERESTED -> List.of(Stage.PLANNED, Stage.DROPPED);
            case PLANNED -> List.of(Stage.RUNNING, Stage.DROPPED);
            case RUNNING -> List.of(Stage.COMPLETED, Stage.DROPPED);
            case COMPLETED, DROPPED -> List.of();
        };
    }

    /** Where an adoption may begin. */
    public static List<Choice> first(Site site) {
        return Stream.of(Stage.INTERESTED, Stage.PLANNED, Stage.RUNNING, Stage.COMPLETED)
                .map(stage -> new Choice(stage.name(), site.word("practice.stage." + stage)))
                .toList();
    }

    public static Tone tone(Stage stage) {
        return switch (stage) {
            case INTERESTED, DROPPED -> Tone.NEUTRAL;
            case PLANNED -> Tone.INFO;
            case RUNNING -> Tone.WARNING;
            case COMPLETED -> Tone.SUCCESS;
        };
    }
}
