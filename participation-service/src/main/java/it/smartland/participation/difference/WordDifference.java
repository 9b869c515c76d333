package it.smartland.participation.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import it.smartland.participation.difference.Passage.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two texts as people read them: by words, the marks and blanks between them being words of their own. The
 * passages kept and removed together are the one text, those kept and added the other.
 */
final class WordDifference {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|[^\\p{L}\\p{N}\\s]");

    private final List<Passage> passages = new ArrayList<>();

    private WordDifference() {}

    static List<Passage> between(String before, String after) {
        WordDifference difference = new WordDifference();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            difference.add(delta);
        }
        return List.copyOf(difference.passages);
    }

    private void add(AbstractDelta<String> delta) {
        if (delta.getType() == DeltaType.EQUAL) {
            add(Change.KEPT, delta.getSource().getLines());
        } else {
            add(Change.REMOVED, delta.getSource().getLines());
            add(Change.ADDED, delta.getTarget().getLines());
        }
    }

    private void add(Change change, List<String> words) {
        if (!words.isEmpty()) {
            passages.add(new Passage(change, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
