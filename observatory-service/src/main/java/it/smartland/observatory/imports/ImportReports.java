package it.smartland.observatory.imports;

import it.smartland.observatory.csv.CsvCell;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells an import with its report, in the reader's language. */
@Component
class ImportReports {

    /** What an answer shows; the whole of a longer report is streamed as CSV. */
    private static final int SHOWN = 2_000;

    private final Findings findings;
    private final FindingSentences sentences;
    private final MappingReader mappings;

    ImportReports(Findings findings, FindingSentences sentences, MappingReader mappings) {
        this.findings = findings;
        this.sentences = sentences;
        this.mappings = mappings;
    }

    Mono<ImportView> of(DataImport found, Locale language) {
        return Mono.zip(lines(found, false, language), lines(found, true, language))
                .map(lines -> ImportView.of(found, mappings.kept(found.mapping()), lines.getT1(), lines.getT2()));
    }

    /** Without the findings, for a list. */
    ImportView brief(DataImport found) {
        return ImportView.of(found, mappings.kept(found.mapping()), List.of(), List.of());
    }

    private Mono<List<ImportView.Line>> lines(DataImport found, boolean warnings, Locale language) {
        return findings.first(found.id(), warnings, SHOWN)
                .map(finding -> line(finding, language))
                .collectList();
    }

    private ImportView.Line line(Finding finding, Locale language) {
        return new ImportView.Line(
                finding.line(), finding.field(), finding.code(), finding.found(), sentences.of(finding, language));
    }

    /** Every error as a row of CSV, line by line. */
    Flux<String> rejects(DataImport found, Locale language) {
        return Flux.concat(
                Flux.just("row,column,code,value,message\r\n"),
                findings.errors(found.id()).map(finding -> csv(line(finding, language))));
    }

    private static String csv(ImportView.Line line) {
        return String.join(
                        ",",
                        Long.toString(line.row()),
                        CsvCell.of(line.column()),
                        line.code(),
                        CsvCell.of(line.value()),
                        CsvCell.of(line.message()))
                + "\r\n";
    }
}
