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
    private static final Stars STARS = new Stars(3.7, 128, List.of(6L, 12L, 30L, 48L, 32L));

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
        parts.put("loop", of(T.partLoop(site, spokes(), text("<p class=\"mb-0\"><strong>Un giro solo</strong></p>"))));
        parts.put("statistics", of(T.partStatistics(statistics(site))));
        parts.put("stepper", of(T.partStepper(site, "Fasi della sfida", steps())));
        parts.put("timeline", of(T.partTimeline(site, moments())));
        parts.put("listing", of(listing(site)));
        parts.put("rating", stars(site));
        parts.put("form", form(site));
        parts.put("notices", notices(site));
        parts.put("figure", of(figure(site)));
        parts.put("states", states(site));
        parts.put("lineage", of(lineage(site)));
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
        return together(
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

    private static JteModel listing(Site site) {
        Facet area = new Facet(
                "Area",
                List.of(
                        new Facet.Value("Ambiente", 12, "/sfide?area=ENVIRONMENT", true),
                        new Facet.Value("Economia e lavoro di prossimità", 7, "/sfide?area=ECONOMY", false)));
        Facet state = new Facet("Stato", List.of(new Facet.Value("Aperta", 1204, "/sfide?stato=OPEN", false)));
        return T.partListing(
                site,
                "19 sfide",
                cards(site),
                List.of(area, state),
                List.of(new Filter("Ambiente", "/sfide"), new Filter("Comune di Dossena", "/sfide?area=ENVIRONMENT")),
                List.of(
                        new Sorting("Più recenti", "/sfide", true),
                        new Sorting("In scadenza", "/sfide?ordine=scadenza", false)),
                "/sfide",
                "/sfide",
                "/sfide?da=abc");
    }

    private static Content cards(Site site) {
        return together(
                T.partCard(
                        site,
                        "Come portiamo chi non guida dal paese alla stazione?",
                        "/sfide/1",
                        "Comune di Dossena",
                        "Le corse fisse viaggiano vuote e chi non ha l'auto resta fermo. Cerchiamo un modo che costi poco e duri.",
                        of(T.partStatus(site, Tone.SUCCESS, "Aperta")),
                        text("<span>12 soluzioni</span><span><strong>tra 3 giorni</strong></span>"),
                        3),
                T.partCard(
                        site,
                        "Che cosa facciamo dell'acqua piovana?",
                        "/sfide/2",
                        "Provincia di Bergamo",
                        null,
                        of(T.partStatus(site, Tone.WARNING, "In scadenza")),
                        of(T.partStars(site, STARS)),
                        3));
    }

    private static Content stars(Site site) {
        return together(
                T.partStars(site, STARS),
                T.partDistribution(site, STARS),
                T.partStars(site, new Stars(null, 0, List.of())),
                T.partFormRating(site, Form.blank().named("blank"), "Quanto ti convince?", "stars"),
                T.partFormRating(site, Form.blank().named("rated").with("stars", "4"), "La tua valutazione", "stars"));
    }

    private static Content form(Site site) {
        Form form = Form.of(Map.of("title", "Bus", "stance", "FOR", "maturity", "IDEA"))
                .refused("title", "Il titolo è troppo corto: scrivi almeno 5 caratteri.")
                .refused("text", "Scrivi il testo dell'opinione.")
                .refused(null, "La sfida si è chiusa mentre scrivevi.");
        Content fields = together(
                T.partFormSummary(site, form, null),
                T.partFormInput(
                        site,
                        form,
                        "title",
                        "Titolo",
                        "text",
                        "Una riga che dica la tua idea.",
                        true,
                        100,
                        "off",
                        null),
                T.partFormTextarea(site, form, "text", "Testo", 5, null, true, 2000),
                T.partFormSelect(
                        site,
                        form,
                        "maturity",
                        "A che punto è",
                        List.of(new Choice("IDEA", "Idea"), new Choice("CONCLUDED", "Conclusa")),
                        "Scegli",
                        null,
                        false),
                T.partFormChoices(
                        site,
                        form,
                        "stance",
                        "Sei",
                        List.of(
                                new Choice("FOR", "A favore"),
                                new Choice("NEUTRAL", "Neutrale"),
                                new Choice("AGAINST", "Contro")),
                        null,
                        true));
        return out -> {
            out.writeContent("<form class=\"form\" method=\"post\" action=\"/x\" novalidate>");
            fields.writeTo(out);
            out.writeContent("<div class=\"form-actions\"><button class=\"btn btn-primary\">Pubblica</button>");
            out.writeContent("<a class=\"btn btn-outline-primary\" href=\"/\">Annulla</a></div></form>");
        };
    }

    private static Content notices(Site site) {
        return together(
                T.partNotice(site, Tone.SUCCESS, "Voto contato", text("Hai dato 4 stelle a questa soluzione.")),
                T.partNotice(site, Tone.INFO, "I totali si vedranno alla chiusura", null),
                T.partNotice(site, Tone.WARNING, "La sfida si chiude tra 3 giorni", null),
                T.partNotice(site, Tone.DANGER, "Il voto non è arrivato", text("Riprova fra un minuto.")));
    }

    private static JteModel figure(Site site) {
        DataTable data = new DataTable(
                List.of("Anno", "Residenti", "Variazione"),
                List.of(List.of("2011", "1.088.284", "-"), List.of("2022", "1.106.303", "1,7 %")));
        Content drawing = text("<svg viewBox=\"0 0 300 60\" role=\"img\" aria-label=\"Due colonne\">"
                + "<rect x=\"0\" y=\"10\" width=\"120\" height=\"50\" fill=\"#41b6c4\"></rect>"
                + "<rect x=\"150\" y=\"4\" width=\"120\" height=\"56\" fill=\"#225ea8\"></rect></svg>");
        return T.partFigure(site, "popolazione", "Residenti nella provincia", drawing, data, "ISTAT, 2022");
    }

    private static Content states(Site site) {
        return together(
                T.partEmpty(
                        site,
                        "Nessuna soluzione, per ora",
                        "La prima può essere la tua.",
                        text("<a class=\"btn btn-primary\" href=\"/x\">Rispondi alla sfida</a>")),
                T.partUnavailable(site, null),
                T.partLoading(site, null));
    }

    private static JteModel lineage(Site site) {
        return T.partLineage(
                site,
                LoopStep.PROPOSE,
                List.of(new Neighbour(LoopStep.OBSERVE, "Segnale", "Raccolta differenziata sotto il 50 %", "/a/1")),
                List.of(new Neighbour(LoopStep.FUND, "Progetto", "Il bus a chiamata della Val Brembana", "/p/1")));
    }

    private static Content text(String markup) {
        return out -> out.writeContent(markup);
    }

    private static Content of(JteModel model) {
        return model::render;
    }

    private static Content together(JteModel... models) {
        return out -> {
            for (JteModel model : models) {
                model.render(out);
            }
        };
    }
}
