package it.smartland.portal.part;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import it.smartland.portal.site.Crumb;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every part with sample data, for the tests and for looking at. */
final class Gallery {

    private static final Templates T = new StaticTemplates();

    private Gallery() {}

    static JteModel page(Site site) {
        Content body = out -> parts(site).forEach((name, part) -> {
            out.writeContent("<section class=\"section\" aria-label=\"" + name + "\">");
            out.writeContent("<p class=\"kicker\">" + name + "</p>");
            part.writeTo(out);
            out.writeContent("</section>");
        });
        Content whole = out -> {
            out.writeContent("<h1>Le parti del portale</h1><h2>Tutte, una dopo l'altra</h2>");
            body.writeTo(out);
        };
        return T.layoutSite(
                site,
                "Le parti del portale",
                whole,
                "Ogni parte con dati di prova",
                List.of(new Crumb("Sfide", "/sfide")),
                false);
    }

    /** The pages of the shell itself. */
    static Map<String, JteModel> pages(Site site) {
        Map<String, JteModel> pages = new LinkedHashMap<>();
        pages.put("parts", page(site));
        pages.put("accessibility", T.pageLegalAccessibility(site));
        pages.put("privacy", T.pageLegalPrivacy(site));
        pages.put("notes", T.pageLegalNotes(site));
        pages.put("cookies", T.pageLegalCookies(site));
        for (int code : new int[] {400, 401, 403, 404, 500, 503}) {
            pages.put(
                    "error-" + code,
                    T.pageErrorProblem(
                            site, code, site.address(), code == 500 ? "4bf92f3577b34da6a3ce929d0e0e4736" : null));
        }
        return pages;
    }

    static Map<String, Content> parts(Site site) {
        Map<String, Content> parts = new LinkedHashMap<>();
        parts.put(
                "loop",
                PartSamples.of(T.partLoop(
                        site, spokes(), PartSamples.text("<p class=\"mb-0\"><strong>Un giro solo</strong></p>"))));
        parts.put("statistics", PartSamples.of(T.partStatistics(statistics(site))));
        parts.put("stepper", PartSamples.of(T.partStepper(site, "Fasi della sfida", steps())));
        parts.put("timeline", PartSamples.of(T.partTimeline(site, moments())));
        parts.put("listing", PartSamples.of(PartSamples.listing(site)));
        parts.put("rating", PartSamples.stars(site));
        parts.put("form", PartSamples.form(site));
        parts.put("notices", notices(site));
        parts.put("figure", PartSamples.of(figure(site)));
        parts.put("states", states(site));
        parts.put("lineage", PartSamples.of(lineage(site)));
        return parts;
    }

    private static List<Spoke> spokes() {
        return List.of(
                new Spoke(LoopStep.OBSERVE, "243", "comuni osservati", "/comuni"),
                new Spoke(LoopStep.LEARN, null, null, null),
                new Spoke(LoopStep.PROPOSE, "1.204", "soluzioni a 38 sfide", "/sfide"),
                new Spoke(LoopStep.FUND, null, null, null),
                new Spoke(LoopStep.MONITOR, null, null, null));
    }

    private static Content statistics(Site site) {
        return PartSamples.together(
                T.partStatistic(site, "Soluzioni pubblicate", "1.106.303", null, "/soluzioni", false),
                T.partStatistic(
                        site, "Ultima opinione", "Serve anche d'inverno", "22 novembre 2026, ore 18:30", "/o/1", true),
                T.partStatistic(
                        site,
                        "Opinione più votata",
                        "Un bus a chiamata costa meno di un bus vuoto",
                        "46 voti",
                        "/o/2",
                        true),
                T.partStatistic(
                        site,
                        "Amministrazione più propositiva",
                        "Comune di Sant'Omobono Terme",
                        "7 soluzioni",
                        null,
                        true));
    }

    private static List<Step> steps() {
        return List.of(
                new Step("Raccolta delle proposte", "fino al 1 ottobre 2026", Step.Progress.DONE),
                new Step("Voto e opinioni", "fino al 30 novembre 2026", Step.Progress.CURRENT),
                new Step("Risposta dell'ente", "entro il 30 gennaio 2027", Step.Progress.AHEAD));
    }

    private static List<Moment> moments() {
        return List.of(
                new Moment(Instant.parse("2026-11-20T09:00:00Z"), "Risposta ufficiale", "Accolta in parte.", "/s/1"),
                new Moment(Instant.parse("2026-10-02T09:00:00Z"), "Raggiunta la soglia dei sostegni", null, null));
    }

    private static Content notices(Site site) {
        return PartSamples.together(
                T.partNotice(
                        site, Tone.SUCCESS, "Voto contato", PartSamples.text("Hai dato 4 stelle a questa soluzione.")),
                T.partNotice(site, Tone.INFO, "I totali si vedranno alla chiusura", null),
                T.partNotice(site, Tone.WARNING, "La sfida si chiude tra 3 giorni", null),
                T.partNotice(site, Tone.DANGER, "Il voto non è arrivato", PartSamples.text("Riprova fra un minuto.")));
    }

    private static JteModel figure(Site site) {
        DataTable data = new DataTable(
                List.of("Anno", "Residenti", "Variazione"),
                List.of(List.of("2011", "1.088.284", "-"), List.of("2022", "1.106.303", "1,7 %")));
        Content drawing = PartSamples.text("<svg viewBox=\"0 0 300 60\" role=\"img\" aria-label=\"Due colonne\">"
                + "<rect x=\"0\" y=\"10\" width=\"120\" height=\"50\" fill=\"#41b6c4\"></rect>"
                + "<rect x=\"150\" y=\"4\" width=\"120\" height=\"56\" fill=\"#225ea8\"></rect></svg>");
        return T.partFigure(site, "popolazione", "Residenti nella provincia", drawing, data, "ISTAT, 2022");
    }

    private static Content states(Site site) {
        return PartSamples.together(
                T.partEmpty(
                        site,
                        "Nessuna soluzione, per ora",
                        "La prima può essere la tua.",
                        PartSamples.text("<a class=\"btn btn-primary\" href=\"/x\">Rispondi alla sfida</a>")),
                T.partUnavailable(site, null),
                T.partLoading(site, null));
    }

    private static JteModel lineage(Site site) {
        return T.partLineage(
                site,
                LoopStep.PROPOSE,
                new Ties(
                        List.of(new Neighbour(
                                LoopStep.OBSERVE, "Segnale", "Raccolta differenziata sotto il 50 %", "/a/1")),
                        List.of(
                                new Neighbour(LoopStep.FUND, "Progetto", "Il bus a chiamata", "/p/1"),
                                new Neighbour(LoopStep.FUND, "Contributo", "non ancora noto qui", null)),
                        true));
    }
}
