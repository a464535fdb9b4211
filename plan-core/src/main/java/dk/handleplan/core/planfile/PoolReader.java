package dk.handleplan.core.planfile;

import dk.handleplan.core.document.StatedTotal;
import dk.handleplan.core.shared.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code pool}: what there is to allocate, the lines that are no initiatives, and the total the overview states. */
final class PoolReader {

    private static final Pattern GRANTED_IN = Pattern.compile("granted_(\\d{4})_dkk");

    private final Value pool;

    PoolReader(Value pool) {
        this.pool = pool;
    }

    String name() {
        return pool.text("name");
    }

    /** What there is to allocate by budget year. */
    Map<Integer, Amount> totals(int planYear) {
        var totals = new TreeMap<Integer, Amount>();
        var year = pool.integer("year");
        var total = pool.amount("total_dkk");
        if (total != null) {
            totals.put(year == null ? planYear : year, total);
        }
        for (var other : pool.get("other_years").items()) {
            var otherYear = other.integer("year");
            var otherTotal = other.amount("total_dkk");
            if (otherYear == null || otherTotal == null) {
                pool.remarks().problem(other, "planfile.missing", otherYear == null ? "year" : "total_dkk");
            } else if (totals.put(otherYear, otherTotal) != null) {
                pool.remarks().problem(other, "planfile.yearTwice", String.valueOf(otherYear));
            }
        }
        return totals;
    }

    List<PoolLine> lines() {
        var lines = new ArrayList<PoolLine>();
        for (var line : pool.get("non_initiative_lines").items()) {
            var label = line.requiredText("label");
            line.get("committee").text();
            mustHaveNoForm(line);
            if (label != null) {
                lines.add(new PoolLine(label, amounts(line, "proposed"), amounts(line, "granted")));
            }
        }
        return lines;
    }

    private static void mustHaveNoForm(Value line) {
        if (line.flag("initiative_form")) {
            line.remarks().say(Remark.Kind.UNPLACED, line.get("initiative_form"), "planfile.lineWithForm");
        }
    }

    private static Map<Integer, Amount> amounts(Value line, String kind) {
        var amounts = new TreeMap<Integer, Amount>();
        for (var entry : line.get(kind).items()) {
            var year = entry.integer("year");
            var amount = entry.amount("amount_dkk");
            if (year == null || amount == null) {
                line.remarks().problem(entry, "planfile.missing", year == null ? "year" : "amount_dkk");
            } else {
                amounts.put(year, amount);
            }
        }
        if (kind.equals("granted")) {
            amounts.putAll(grantedInColumns(line));
        }
        return amounts;
    }

    /** Amounts written one key a year: {@code granted_2019_dkk}. */
    private static Map<Integer, Amount> grantedInColumns(Value line) {
        var amounts = new TreeMap<Integer, Amount>();
        for (var key : line.entries().keySet()) {
            var matcher = GRANTED_IN.matcher(key);
            if (matcher.matches()) {
                amounts.put(Integer.valueOf(matcher.group(1)), line.amount(key));
            }
        }
        return amounts;
    }

    List<StatedTotal> statedTotals() {
        var row = pool.get("total_row");
        if (!row.isPresent()) {
            return List.of();
        }
        var label = row.text("label");
        var amounts = amounts(row, "amounts");
        amounts.putAll(grantedInColumns(row));
        var totals = new ArrayList<StatedTotal>();
        amounts.forEach((year, amount) -> pool.remarks()
                .build(row, () -> new StatedTotal(label, year, amount))
                .ifPresent(totals::add));
        return totals;
    }
}
