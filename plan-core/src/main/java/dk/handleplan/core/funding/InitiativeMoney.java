package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;

/**
 * What an initiative applied for in a budget year and what became of it, as far as the reader may know; else blank.
 *
 * @param returned what has come back of what was granted
 */
public record InitiativeMoney(
        int year, Amount applied, Amount recommended, Amount proposed, Amount granted, Money returned) {

    static InitiativeMoney of(AllocationRow row, boolean isPutForward, boolean isTold) {
        return new InitiativeMoney(
                row.budgetYear(),
                row.applied(),
                isPutForward ? row.recommended() : Amount.blank(),
                isPutForward ? row.proposed() : Amount.blank(),
                isTold ? row.granted() : Amount.blank(),
                isTold ? row.returned() : Money.ZERO);
    }

    public boolean hasReturned() {
        return !returned.isZero();
    }
}
