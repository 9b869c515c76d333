package it.smartland.contracts.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may answer a challenge.
 *
 * @param who the kinds that may; all of them where nobody is shut out
 * @param note what else is asked of them, in words ("who lives or works in the valley"); null where nothing is
 */
public record EligibilityState(List<Answerer> who, @Nullable String note) {}
