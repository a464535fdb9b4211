package dk.handleplan.core.planfile;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Councils;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.policy.Policies;

/** What is registered already and may be referred to by name from a plan file. */
record Registers(Policies policies, Bodies bodies, Units units, Councils councils, PlanCycles cycles) {}
