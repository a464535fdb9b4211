package dk.handleplan.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.UnitType;
import dk.handleplan.persistence.shared.Database;
import dk.handleplan.persistence.shared.OnBothDatabases;

class JpaUnitsTest {

    @OnBothDatabases
    void aUnitWithoutAParentKeepsNone(Database database) {
        database.run(entities -> new JpaUnits(entities).add(new Unit("Ungecentret", UnitType.CENTRE)));

        var found = database.get(entities -> new JpaUnits(entities).findByName("Ungecentret"));

        assertThat(found).get().satisfies(unit -> assertThat(unit.parentId()).isEmpty());
    }
}
