package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Money;

/** An earmark and what those it is for have not taken of it. */
public record EarmarkLeft(Earmark earmark, Money left) {}
