package it.smartland.portal.part;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import it.smartland.portal.site.Site;
import it.smartland.portal.template.StaticTemplates;
import it.smartland.portal.template.Templates;
import java.util.List;
import java.util.Map;

/** Sample data of the parts that need much of it: lists, stars, forms. */
final class PartSamples {

    private static final Templates T = new StaticTemplates();
    private static final Stars STARS = new Stars(3.7, 128, List.of(6L, 12L, 30L, 48L, 32L));

    private PartSamples() {}

    static JteModel listing(Site site) {
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

    static Content stars(Site site) {
        return together(
                T.partStars(site, STARS),
                T.partDistribution(site, STARS),
                T.partStars(site, new Stars(null, 0, List.of())),
                T.partFormRating(site, Form.blank().named("blank"), "Quanto ti convince?", "stars"),
                T.partFormRating(site, Form.blank().named("rated").with("stars", "4"), "La tua valutazione", "stars"));
    }

    static Content form(Site site) {
        Form form = Form.of(Map.of("title", "Bus", "stance", "FOR", "maturity", "IDEA"))
                .refused("title", "Il titolo è troppo corto: scrivi almeno 5 caratteri.")
                .refused("text", "Scrivi il testo dell'opinione.")
                .refused(null, "La sfida si è chiusa mentre scrivevi.");
        Content fields = together(
                T.partFormSummary(site, form, null, Map.of("title", "call.form.title")),
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

    static Content text(String markup) {
        return out -> out.writeContent(markup);
    }

    static Content of(JteModel model) {
        return model::render;
    }

    static Content together(JteModel... models) {
        return out -> {
            for (JteModel model : models) {
                model.render(out);
            }
        };
    }
}
