package it.smartland.portal.application;

import it.smartland.portal.part.Form;
import it.smartland.portal.part.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where on the page stands what the service names by a pointer; its lists leave out the rows that were empty. */
final class FaultPlaces {

    private final Form form;

    FaultPlaces(Form form) {
        this.form = form;
    }

    @Nullable
    String of(String pointer) {
        String[] path = pointer.substring(pointer.indexOf('/') + 1).split("/", -1);
        return switch (path[0]) {
            case "title", "summary", "area" -> path[0];
            case "answers" -> path.length > 1 ? ApplicationForm.ANSWER + path[1] : "answers";
            case "partners" -> row(path, 1, ApplicationForm.PARTNER, "partners");
            case "budget" -> budget(path);
            case "links" -> "links";
            case "targets" -> row(path, 1, ApplicationForm.TARGET, "targets");
            default -> null;
        };
    }

    private String budget(String... path) {
        return switch (path.length > 1 ? path[1] : "") {
            case "requested", "ownShare" -> path[1];
            case "lines" -> row(path, 2, ApplicationForm.LINE, "budget");
            default -> "budget";
        };
    }

    /** The field of a row; a letter is told at the body that has to answer it. */
    private String row(String[] path, int index, String kind, String whole) {
        if (path.length <= index + 1) {
            return whole;
        }
        List<Integer> rows = Rows.written(form, kind);
        int at = Integer.parseInt(path[index]);
        String member = path[index + 1].equals("letter") ? "body" : path[index + 1];
        return at < rows.size() ? Rows.field(kind, rows.get(at), member) : whole;
    }
}
