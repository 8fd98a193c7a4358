package vn.namro.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import vn.namro.access.people.Membership.Scope;

/** A role counts in the agencies of the office that carries it and nowhere else. */
class PersonTests {

	private static final String HERE = "mot.so-tu-phap";

	private static final String THERE = "mot.so-noi-vu";

	private static final String ELSEWHERE = "hai.so-noi-vu";

	@Test
	void actsInARoleOnlyWhereTheOfficeIs() {
		Person person = person(office(Groups.HEAD, HERE, Scope.AGENCY), office(Groups.SPECIALIST, THERE, Scope.AGENCY));
		assertThat(person.mayActAs(Groups.HEAD, HERE)).isTrue();
		assertThat(person.mayActAs(Groups.SPECIALIST, THERE)).isTrue();
		assertThat(person.mayActAs(Groups.HEAD, THERE)).isFalse();
		assertThat(person.mayActAs(Groups.SPECIALIST, HERE)).isFalse();
		assertThat(person.groups()).containsExactly(Groups.HEAD, Groups.SPECIALIST);
		assertThat(person.tenantsOf(Groups.HEAD)).containsExactly(HERE);
	}

	@Test
	void actsInTheWholeProvinceAndInNoOther() {
		Person person = person(office(Groups.COORDINATOR, THERE, Scope.PROVINCE));
		assertThat(person.mayActAs(Groups.COORDINATOR, HERE)).isTrue();
		assertThat(person.mayActAs(Groups.COORDINATOR, ELSEWHERE)).isFalse();
		assertThat(person.sharesProvinceWith(HERE)).isTrue();
		assertThat(person.sharesProvinceWith(ELSEWHERE)).isFalse();
	}

	@Test
	void actsNowhereWhereThereIsNoAgency() {
		assertThat(person(office(Groups.COORDINATOR, THERE, Scope.PROVINCE)).mayActAs(Groups.COORDINATOR, null)).isFalse();
		assertThat(person().mayActAs(Groups.COORDINATOR, THERE)).isFalse();
	}

	private static Membership office(String role, String tenant, Scope scope) {
		return new Membership(role, tenant.substring(4), tenant, scope, null, null);
	}

	private static Person person(Membership... offices) {
		return new Person("ai", "Ai", 0, List.of(offices), List.of(HERE, THERE));
	}

}
