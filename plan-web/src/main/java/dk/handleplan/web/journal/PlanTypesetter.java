package dk.handleplan.web.journal;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.journal.DocumentFormat;
import dk.handleplan.core.journal.IssuedAs;
import dk.handleplan.core.journal.Typesetter.SetFile;
import dk.handleplan.web.document.PlanManuscript;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.PdfTypesetter;
import dk.handleplan.web.print.Typeset;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan in each of its formats. */
@RequestScoped
public class PlanTypesetter {

    @Inject
    PlanManuscript manuscripts;

    @Inject
    Texts texts;

    SetFile set(PublishedYear year, IssuedAs as, DocumentFormat format) throws IOException {
        return switch (format) {
            case PDF -> said(PdfTypesetter.set(manuscript(year, as)));
            case WORD, SHEET -> throw new IllegalArgumentException("A plan is not set as " + format);
        };
    }

    private Manuscript manuscript(PublishedYear year, IssuedAs as) {
        return manuscripts.of(year, as.on(), reference(as));
    }

    /** {@code Sag 2020-17 · Version 2}. */
    private String reference(IssuedAs as) {
        return Stream.concat(
                        as.filing().caseNumber().map(number -> texts.of("journal.case", number)).stream(),
                        Stream.of(texts.of("journal.version", as.number())))
                .collect(Collectors.joining(" · "));
    }

    private SetFile said(Typeset typeset) {
        return new SetFile(
                typeset.content(),
                typeset.remarks().stream()
                        .map(remark ->
                                texts.of(remark.key(), remark.parameters().toArray()))
                        .toList());
    }
}
