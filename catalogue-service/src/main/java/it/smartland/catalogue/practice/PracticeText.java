package it.smartland.catalogue.practice;

import it.smartland.contracts.Area;
import it.smartland.contracts.Sector;
import it.smartland.contracts.catalogue.Evidence;
import it.smartland.contracts.catalogue.PracticeState.ChainLink;
import it.smartland.contracts.catalogue.PracticeState.Cost;
import it.smartland.contracts.catalogue.PracticeState.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What its authors write of a practice.
 *
 * @param leadBody the code of the body that did it
 * @param territories the ISTAT codes of where it was done
 * @param theme the EU data theme that it belongs to
 * @param chain who gives what to whom, across the sectors of the economy
 * @param lifeCycle how far it has come, in its body's words
 * @param results what it moved; a good practice has at least one
 */
public record PracticeText(
        String title,
        String summary,
        String body,
        Area area,
        String leadBody,
        List<String> territories,
        @Nullable String theme,
        List<Sector> sectors,
        List<ChainLink> chain,
        @Nullable Integer startYear,
        @Nullable Integer endYear,
        @Nullable String lifeCycle,
        @Nullable Cost cost,
        List<Result> results,
        Evidence evidence) {

    public PracticeText {
        territories = List.copyOf(territories);
        sectors = List.copyOf(sectors);
        chain = List.copyOf(chain);
        results = List.copyOf(results);
    }
}
