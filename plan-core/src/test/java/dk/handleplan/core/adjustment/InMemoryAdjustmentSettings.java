package dk.handleplan.core.adjustment;

import dk.handleplan.core.shared.InMemory;

public class InMemoryAdjustmentSettings extends InMemory<AdjustmentRules> implements AdjustmentSettings {}
