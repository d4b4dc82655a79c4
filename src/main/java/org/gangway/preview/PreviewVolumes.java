package org.gangway.preview;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.incentive.fee.CountedVolume;
import org.gangway.incentive.fee.MonthFee;
import org.gangway.incentive.fee.UnitFee;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.measure.FigureForm;

/** The fee of a month by the volumes in what was reported, as in the portal. */
record PreviewVolumes(PreviewVersion version, ReportedResults results, YearMonth month) {

    MonthInput input(List<LevelResult> levels, MonthCircumstances circumstances) {
        var rules = version.terms().feeRules();
        if (!rules.isByVolume()) {
            return new MonthInput(month, version.fee(), levels, circumstances);
        }
        var volumes = rules.units().stream().map(this::volume).toList();
        return MonthInput.of(month, new MonthFee(version.fee(), rules, volumes), levels, circumstances);
    }

    /** Of all windows of the month. */
    private BigDecimal volume(UnitFee unit) {
        var rows = results.of(unit.serviceLevel(), month)
                .map(ReportedResults.FigureOfRow::rows)
                .orElse(List.of());
        var counted = rows.stream().flatMap(row -> counted(unit, row).stream()).toList();
        if (rows.isEmpty() || counted.size() < rows.size()) {
            throw RefusedPreview.because(
                    InputPlace.inBody("results"),
                    "preview.volume-missing",
                    Map.of("unit", unit.unit(), "level", name(unit), "month", month));
        }
        return counted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<BigDecimal> counted(UnitFee unit, ResultRow row) {
        var part = row.numerator() == null && isCount(unit) ? row.value() : row.numerator();
        return Optional.ofNullable(
                isCount(unit) || unit.counted() == CountedVolume.COUNTED_PART ? part : row.denominator());
    }

    private boolean isCount(UnitFee unit) {
        return version.terms().serviceLevels().stream()
                .anyMatch(level ->
                        level.id().equals(unit.serviceLevel()) && level.metric().form() == FigureForm.COUNT);
    }

    private String name(UnitFee unit) {
        return version.terms().serviceLevels().stream()
                .filter(level -> level.id().equals(unit.serviceLevel()))
                .findFirst()
                .map(level -> level.name())
                .orElse(unit.serviceLevel());
    }
}
