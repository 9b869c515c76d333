package it.smartland.portal.application;

import it.smartland.portal.client.grants.Application;
import it.smartland.portal.part.Tone;

/** Where an application stands, as a colour that goes with its word. */
public final class ApplicationStanding {

    private ApplicationStanding() {}

    public static Tone tone(Application.Status status) {
        return switch (status) {
            case DRAFT, WITHDRAWN -> Tone.WARNING;
            case SUBMITTED, RANKED, RESERVE -> Tone.INFO;
            case ADMITTED, AWARDED -> Tone.SUCCESS;
            case EXPIRED, REJECTED -> Tone.NEUTRAL;
            case INADMISSIBLE -> Tone.DANGER;
        };
    }

    public static Tone tone(Application.Letter letter) {
        return switch (letter) {
            case PENDING -> Tone.WARNING;
            case CONFIRMED -> Tone.SUCCESS;
            case DECLINED -> Tone.DANGER;
        };
    }
}
