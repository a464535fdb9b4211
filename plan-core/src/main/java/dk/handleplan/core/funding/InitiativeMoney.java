package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;

/** What an initiative applied for in a budget year and what became of it, as far as the reader may know; else blank. */
public record InitiativeMoney(int year, Amount applied, Amount recommended, Amount proposed, Amount granted) {

    static InitiativeMoney of(AllocationRow row, boolean isPutForward, boolean isTold) {
        return new InitiativeMoney(
                row.budgetYear(),
                row.applied(),
                isPutForward ? row.recommended() : Amount.blank(),
                isPutForward ? row.proposed() : Amount.blank(),
                isTold ? row.granted() : Amount.blank());
    }
}
