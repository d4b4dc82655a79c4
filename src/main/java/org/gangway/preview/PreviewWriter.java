package org.gangway.preview;

import java.util.List;
import java.util.Map;

/** A preview as JSON: terms, results, and each month with all lines; amounts and figures are text. */
public final class PreviewWriter {

    private PreviewWriter() {}

    public static Map<String, Object> write(SettlementPreview preview) {
        var reportedResults = preview.results();
        return new PreviewDocument(
                        PreviewDocument.FORMAT,
                        preview.versions().versions().stream()
                                .map(version -> new PreviewDocument.SignedDocument(
                                        version.terms().sha256(), version.document()))
                                .toList(),
                        new PreviewDocument.KeptResults(reportedResults.sha256(), reportedResults.rows()),
                        reportedResults.events().reported(),
                        preview.period(),
                        preview.months().stream().map(PreviewWriter::month).toList())
                .write();
    }

    private static PreviewDocument.KeptMonth month(PreviewMonth month) {
        var whole = month.isByDays() ? null : month.parts().getFirst();
        return new PreviewDocument.KeptMonth(
                month.statement().month(),
                whole == null ? null : whole.version().terms().sha256(),
                whole == null ? null : levels(whole),
                whole == null ? month.parts().stream().map(PreviewWriter::part).toList() : null,
                month.statement(),
                month.targets().stream().map(PreviewWriter::target).toList());
    }

    private static PreviewDocument.KeptPart part(PreviewPartMonth part) {
        return new PreviewDocument.KeptPart(
                part.days().start(), part.days().end(), part.version().terms().sha256(), levels(part));
    }

    private static List<PreviewDocument.KeptLevel> levels(PreviewPartMonth part) {
        return part.levels().stream().map(PreviewWriter::level).toList();
    }

    private static PreviewDocument.KeptLevel level(PreviewLevel level) {
        var metric = level.terms().metric();
        var measuredFigure = level.measured();
        return new PreviewDocument.KeptLevel(
                level.terms().id(),
                level.terms().name(),
                metric.code(),
                metric.unit(),
                level.assessment().attainment(),
                level.outcome(),
                level.terms().values(),
                level.value(),
                level.compared(),
                measuredFigure == null ? null : measuredFigure.numerator(),
                measuredFigure == null ? null : measuredFigure.denominator(),
                measuredFigure == null ? null : measuredFigure.factor(),
                level.assessment().explanation());
    }

    private static PreviewDocument.KeptTarget target(ReviewProposal target) {
        var proposal = target.proposal();
        return new PreviewDocument.KeptTarget(
                target.level().id(), proposal.before(), proposal.after(), proposal.explanation());
    }
}
