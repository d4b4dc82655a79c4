package org.gangway.escalation.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hours in which both sites are open: hours of both, less breaks, week-ends, holidays and half days of either. */
public record CommonHours(SiteHours client, SiteHours vendor) {

    private static final Duration WINDOW = Duration.ofDays(14);

    /** Nothing is due later than that; sites that are closed for longer have no common hours. */
    private static final Duration HORIZON = Duration.ofDays(5 * 366L);

    private static final Duration YEAR = Duration.ofDays(366);

    /** Whether they meet at all, in ordinary weeks of the year from then: the clocks of one place change and of another do not. */
    public boolean meet(Instant from) {
        return !new CommonHours(client.ordinary(), vendor.ordinary())
                .used(from, from.plus(YEAR))
                .isZero();
    }

    /** How much of them there is from one moment until another. */
    public Duration used(Instant from, Instant until) {
        return open(from, until).stream().map(OpenTime::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** When both are open from one moment until another, in order. */
    public List<OpenTime> open(Instant from, Instant until) {
        var common = new ArrayList<OpenTime>();
        var there = client.open(from, until);
        var here = vendor.open(from, until);
        var i = 0;
        var j = 0;
        while (i < there.size() && j < here.size()) {
            there.get(i).common(here.get(j)).ifPresent(common::add);
            if (there.get(i).until().isBefore(here.get(j).until())) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** The instant at which so much of them is used up, counted from a moment; empty where that never happens. */
    public Optional<Instant> after(Instant start, Duration time) {
        var left = time;
        var end = start.plus(HORIZON);
        for (var from = start; from.isBefore(end); from = from.plus(WINDOW)) {
            for (var open : open(from, from.plus(WINDOW))) {
                if (open.length().compareTo(left) >= 0) {
                    return Optional.of(open.from().plus(left));
                }
                left = left.minus(open.length());
            }
        }
        return Optional.empty();
    }
}
