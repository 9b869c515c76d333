package it.smartland.participation.opinion;

import it.smartland.contracts.participation.Stance;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an opinion, as its author writes it.
 *
 * @param title that of the opinion it answers, unless said
 * @param stance towards the solution; NEUTRAL, unless said
 */
record ReplyRequest(
        @Size(min = 1, max = OpinionRequest.LONGEST_TITLE) @Nullable
        String title,

        @NotBlank @Size(max = 5000) @Nullable String text,
        @Nullable Stance stance) {

    private static final String REPLY = "Re: ";

    OpinionRequest to(Opinion opinion) {
        return new OpinionRequest(title == null || title.isBlank() ? titleAfter(opinion.title()) : title, text, stance);
    }

    private static String titleAfter(String answered) {
        String full = answered.startsWith(REPLY) ? answered : REPLY + answered;
        return full.codePointCount(0, full.length()) <= OpinionRequest.LONGEST_TITLE
                ? full
                : full.substring(0, full.offsetByCodePoints(0, OpinionRequest.LONGEST_TITLE));
    }
}
