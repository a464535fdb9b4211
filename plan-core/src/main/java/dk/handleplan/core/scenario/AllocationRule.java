package dk.handleplan.core.scenario;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;

/** The rules that one amount of an allocation is held against, each with its name and its sentence. */
public enum AllocationRule {
    /** Whoever is disqualified from an initiative touches none of its rows. */
    DISQUALIFIED_MAY_NOT_TOUCH(RuleSeverity.REFUSAL) {
        @Override
        boolean isBroken(ScenarioRow row, RuleBook book) {
            return book.isDisqualifiedFrom(row.initiativeId());
        }
    },
    NOT_NEGATIVE(RuleSeverity.REFUSAL) {
        @Override
        boolean isBroken(ScenarioRow row, RuleBook book) {
            return row.amount().orZeroInSum().isNegative();
        }
    },
    ABOVE_APPLIED_NEEDS_REASON(RuleSeverity.REFUSAL) {
        @Override
        boolean isBroken(ScenarioRow row, RuleBook book) {
            var comparable = row.applied().isKnown() || row.applied().isBlank();
            return row.isInitiative()
                    && comparable
                    && lacksReason(row)
                    && exceeds(row, row.applied().orZeroInSum());
        }

        @Override
        RuleBroken sentence(ScenarioRow row, RuleBook book) {
            return at("reason", "funding.aboveAppliedNeedsReason", row.applied().orZeroInSum());
        }
    },
    PART_NEEDS_REASON(RuleSeverity.WARNING) {
        @Override
        boolean isBroken(ScenarioRow row, RuleBook book) {
            var given = row.amount().orZeroInSum();
            return row.isInitiative() && lacksReason(row) && !given.isZero() && isBelowApplied(row, given);
        }

        @Override
        RuleSeverity severity(AllocationRules rules) {
            return rules.partWithoutReason();
        }

        @Override
        RuleBroken sentence(ScenarioRow row, RuleBook book) {
            return at("reason", key());
        }

        @Override
        RuleBroken warning(ScenarioRow row, RuleBook book) {
            return at("reason", "scenario.withoutReason");
        }
    },
    REFUSAL_NEEDS_REASON(RuleSeverity.WARNING) {
        @Override
        boolean isBroken(ScenarioRow row, RuleBook book) {
            var isZero = row.amount().isKnown() && row.amount().orZeroInSum().isZero();
            return row.isInitiative() && lacksReason(row) && isZero && isBelowApplied(row, Money.ZERO);
        }

        @Override
        RuleSeverity severity(AllocationRules rules) {
            return rules.refusalWithoutReason();
        }

        @Override
        RuleBroken sentence(ScenarioRow row, RuleBook book) {
            return at("reason", key());
        }

        @Override
        RuleBroken warning(ScenarioRow row, RuleBook book) {
            return at("reason", "scenario.withoutReason");
        }
    },
    NOT_ABOVE_CEILING_OF_KIND(RuleSeverity.REFUSAL) {
        @Override
        boolean isBroken(ScenarioRow row, RuleBook book) {
            return book.ceiling(row).filter(most -> exceeds(row, most)).isPresent();
        }

        @Override
        RuleBroken sentence(ScenarioRow row, RuleBook book) {
            return new RuleBroken(key(), book.ceiling(row).orElse(Money.ZERO));
        }
    };

    private final RuleSeverity usual;

    AllocationRule(RuleSeverity usual) {
        this.usual = usual;
    }

    abstract boolean isBroken(ScenarioRow row, RuleBook book);

    RuleSeverity severity(AllocationRules rules) {
        return usual;
    }

    RuleBroken sentence(ScenarioRow row, RuleBook book) {
        return new RuleBroken(key());
    }

    /** What is said beside an amount that stands all the same: a few words, for a whole column can have them. */
    RuleBroken warning(ScenarioRow row, RuleBook book) {
        return sentence(row, book);
    }

    String key() {
        return "scenario.rule." + name();
    }

    private static boolean lacksReason(ScenarioRow row) {
        return row.stand().reason() == null;
    }

    private static boolean exceeds(ScenarioRow row, Money limit) {
        return row.amount().orZeroInSum().exceeds(limit);
    }

    private static boolean isBelowApplied(ScenarioRow row, Money given) {
        return row.applied().orZeroInSum().exceeds(given);
    }

    private static RuleBroken at(String field, String key, Object... arguments) {
        return (RuleBroken) new RuleBroken(key, arguments).at(field);
    }
}
