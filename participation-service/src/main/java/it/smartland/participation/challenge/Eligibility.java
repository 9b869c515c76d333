package it.smartland.participation.challenge;

import it.smartland.contracts.participation.Answerer;
import it.smartland.contracts.participation.EligibilityState;
import it.smartland.participation.person.Author;
import it.smartland.platform.body.BodyCode;
import it.smartland.platform.problem.ProblemException;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may answer a challenge.
 *
 * @param who the kinds that may, each once, in their order
 * @param note what else is asked of them, for people to read and to keep; null where nothing is
 */
public record Eligibility(List<Answerer> who, @Nullable String note) {

    private static final List<Answerer> EVERYBODY = List.of(Answerer.values());

    public Eligibility {
        who = who.isEmpty() ? EVERYBODY : List.copyOf(EnumSet.copyOf(who));
    }

    static Eligibility everybody() {
        return new Eligibility(EVERYBODY, null);
    }

    /** Refuses with 403 an author of a kind that is not asked. */
    public void require(Author author) {
        if (!who.contains(kindOf(author))) {
            throw ProblemException.forbidden("not-eligible");
        }
    }

    EligibilityState state() {
        return new EligibilityState(who, note);
    }

    /** A token tells administrations from other bodies, and no firm from an association. */
    private static Answerer kindOf(Author author) {
        String body = author.body();
        if (body == null) {
            return Answerer.CITIZENS;
        }
        return BodyCode.isOfAdministration(body) ? Answerer.ADMINISTRATIONS : Answerer.ORGANISATIONS;
    }
}
