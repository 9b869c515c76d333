package it.smartland.portal.practice;

import it.smartland.platform.paging.Page;
import it.smartland.portal.client.catalogue.Practice;
import it.smartland.portal.client.catalogue.Practice.Status;
import java.util.List;

/** The practices that wait for somebody before everybody can read them. */
public record PracticeDesk(List<Pile> piles) {

    /** Those in one state. */
    public record Pile(Status status, Page<Practice> waiting) {}

    public boolean isEmpty() {
        return piles.stream().allMatch(pile -> pile.waiting().items().isEmpty());
    }
}
