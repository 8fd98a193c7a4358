package vn.namro.access.auditpages;

import java.time.LocalDate;
import java.util.List;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import vn.namro.access.audit.AuditEntries;
import vn.namro.access.audit.AuditQuery;
import vn.namro.access.people.Person;

/**
 * What an administrator may find: the entries of the own province. Those of the installation itself, which concern every
 * province, only where there is no other province; whoever runs the machine exports them by command.
 */
@Component
class AuditSearch {

	private final AuditEntries entries;

	AuditSearch(AuditEntries entries) {
		this.entries = entries;
	}

	/** The fields of the search, as the page and the interface send them. */
	record Fields(String person, String subject, String kind, String action, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
	}

	AuditQuery of(Fields fields, Person person) {
		return new AuditQuery(fields.person(), fields.subject(), fields.kind(), fields.action(), fields.from(), fields.to(), scope(person));
	}

	private List<String> scope(Person person) {
		List<String> own = person.tenants().stream().map(Person::provinceOf).distinct().toList();
		return own.containsAll(this.entries.provinces()) ? null : own;
	}

}
