package it.smartland.portal.solution;

import it.smartland.portal.act.Act;
import it.smartland.portal.part.Form;

/**
 * The forms of a solution's page; at most one of them was just refused.
 *
 * @param reply answering an opinion, which it names in {@code to}
 * @param move publishing and withdrawing it
 */
public record SolutionForms(Form rating, Form support, Form opinion, Form reply, Form vote, Form move) {

    static SolutionForms blank() {
        return new SolutionForms(
                Form.blank().named("voto"),
                Form.blank().named("sostegno"),
                Act.fresh().with("stance", "NEUTRAL").named("opinione"),
                Act.fresh().with("stance", "NEUTRAL").named("risposta"),
                Form.blank().named("accordo"),
                Form.blank().named("stato"));
    }

    SolutionForms withRating(Form refused) {
        return new SolutionForms(refused.named("voto"), support, opinion, reply, vote, move);
    }

    SolutionForms withSupport(Form refused) {
        return new SolutionForms(rating, refused.named("sostegno"), opinion, reply, vote, move);
    }

    SolutionForms withOpinion(Form refused) {
        return new SolutionForms(rating, support, refused.named("opinione"), reply, vote, move);
    }

    /** The form names in {@code to} the opinion that it answers. */
    SolutionForms withReply(Form refused) {
        return new SolutionForms(rating, support, opinion, refused.named("risposta"), vote, move);
    }

    SolutionForms withVote(Form refused) {
        return new SolutionForms(rating, support, opinion, reply, refused.named("accordo"), move);
    }

    SolutionForms withMove(Form refused) {
        return new SolutionForms(rating, support, opinion, reply, vote, refused.named("stato"));
    }
}
