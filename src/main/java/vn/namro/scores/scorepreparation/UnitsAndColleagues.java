package vn.namro.scores.scorepreparation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.scores.scoresheet.Helpers;

/** Tells the score sheet who helps on it. */
@Component
class UnitsAndColleagues implements Helpers {

	private final Preparers preparers;

	UnitsAndColleagues(Preparers preparers) {
		this.preparers = preparers;
	}

	@Override
	public Map<String, Help> on(String sheetId) {
		return this.preparers.of(sheetId)
			.stream()
			.collect(Collectors.toMap(Preparer::criterionCode, preparer -> new Help(preparer.name(), preparer.dueOn(), preparer.ready())));
	}

	@Override
	public Set<String> seenBy(Person person, String sheetId) {
		return codes(sheetId, preparer -> preparer.unitTenant() != null && person.tenants().contains(preparer.unitTenant()));
	}

	@Override
	public Set<String> preparedBy(Person person, String sheetId) {
		return codes(sheetId, preparer -> !preparer.ready() && preparer.unitTenant() != null && person.mayActAs(Groups.SPECIALIST, preparer.unitTenant()));
	}

	@Override
	public Set<String> releasableBy(Person person, String sheetId) {
		return codes(sheetId, preparer -> !preparer.ready()
				&& (preparer.unitTenant() != null ? person.mayActAs(Groups.HEAD, preparer.unitTenant()) : person.account().equals(preparer.account())));
	}

	private Set<String> codes(String sheetId, Predicate<Preparer> which) {
		List<Preparer> all = this.preparers.of(sheetId);
		return all.stream().filter(which).map(Preparer::criterionCode).collect(Collectors.toSet());
	}

}
