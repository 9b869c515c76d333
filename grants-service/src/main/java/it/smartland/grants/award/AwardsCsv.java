package it.smartland.grants.award;

import de.siegmar.fastcsv.writer.CsvWriter;
import it.smartland.grants.GrantsApi;
import it.smartland.platform.body.BodyCode;
import it.smartland.platform.body.BodyNames;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The yearly list of acts of concession in open tabular form: the columns that D.Lgs. 33/2013, art. 27 demands, then those
 * that make it usable. One award a row, comma separated, UTF-8, amounts with a decimal point.
 */
final class AwardsCsv {

    private static final List<String> COLUMNS = List.of(
            "beneficiario",
            "codice_fiscale_o_partita_iva",
            "importo",
            "norma_o_titolo",
            "ufficio",
            "responsabile_del_procedimento",
            "modalita_di_individuazione",
            "link_al_progetto",
            "link_al_curriculum",
            "codice_ente_beneficiario",
            "oggetto",
            "anno",
            "tipo_atto",
            "numero_atto",
            "data_atto",
            "numero_domanda",
            "bando_id",
            "bando",
            "cup",
            "importo_richiesto",
            "valuta",
            "fonte",
            "data_aggiornamento",
            "licenza");

    private static final String METHOD = "Bando con graduatoria di merito";
    private static final String LICENCE = "CC BY 4.0";

    private AwardsCsv() {}

    static String of(List<PublishedAward> awards, BodyNames names, String publicUrl) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            awards.forEach(award -> csv.writeRecord(row(award, names, publicUrl)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(PublishedAward published, BodyNames names, String publicUrl) {
        Award award = published.award();
        Act act = award.act();
        String code = award.beneficiary();
        return List.of(
                text(beneficiary(award, names)),
                code == null || BodyCode.isOfAdministration(code) ? "" : code,
                amount(award.granted()),
                text(Objects.requireNonNullElse(act.legalBasis(), published.callTitle())),
                text(published.office()),
                text(published.responsible()),
                METHOD,
                award.project() == null ? "" : publicUrl + GrantsApi.PATH + "/projects/" + award.project(),
                "",
                text(code),
                text(award.title()),
                plain(award.year()),
                text(act.type()),
                text(act.number()),
                plain(award.awardedOn()),
                text(award.number()),
                award.call().toString(),
                text(published.callTitle()),
                text(act.cup()),
                amount(award.requested()),
                "EUR",
                text(award.source()),
                award.updatedAt().toString(),
                LICENCE);
    }

    private static @Nullable String beneficiary(Award award, BodyNames names) {
        String code = award.beneficiary();
        if (code == null) {
            return award.beneficiaryName();
        }
        return Objects.requireNonNullElse(names.of(code), code);
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** What somebody wrote must not run as a formula in the spreadsheet of whoever opens the list. */
    private static String text(@Nullable String written) {
        if (written == null) {
            return "";
        }
        return !written.isEmpty() && "=+-@\t\r".indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
    }
}
