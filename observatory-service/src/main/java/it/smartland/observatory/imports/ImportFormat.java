package it.smartland.observatory.imports;

import it.smartland.observatory.imports.Mapping.PeriodColumns;
import it.smartland.observatory.imports.Mapping.Values;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that the observatory reads as their sources publish them. */
enum ImportFormat {
    /** The residents of every municipality by month, from the national register of residents. */
    ANPR(new Mapping(
            StandardCharsets.UTF_8,
            ',',
            '.',
            0,
            "COD_ISTAT_COMUNE",
            new PeriodColumns("ANNO", "MESE"),
            List.of(Values.plain("RESIDENTI", "residents")),
            true)),

    /** Personal income by municipality, from the Department of Finance: the mean of the comprehensive income. */
    MEF(new Mapping(
            Charset.forName("windows-1252"),
            ';',
            ',',
            0,
            "Codice Istat Comune",
            new PeriodColumns("Anno di imposta", null),
            List.of(new Values(
                    "Reddito complessivo - Ammontare in euro",
                    "mean-income",
                    BigDecimal.ONE,
                    "Reddito complessivo - Frequenza",
                    2,
                    null)),
            true));

    private final Mapping mapping;

    ImportFormat(Mapping mapping) {
        this.mapping = mapping;
    }

    Mapping mapping() {
        return mapping;
    }
}
