package vn.namro.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agencies;
import vn.namro.organisation.Agency;
import vn.namro.people.Directory;
import vn.namro.people.Groups;

/** Finds the people whom the words of the decision tables mean for an obligation. */
@Component
public class Recipients {

	/** The word for the person in charge of the obligation. */
	public static final String OFFICER = "officer";

	/** The word for the heads of the agency that the obligation's agency is a unit of; of others it means nobody. */
	public static final String PARENT_HEAD = "parentHead";

	private final Agencies agencies;

	private final Directory directory;

	Recipients(Agencies agencies, Directory directory) {
		this.agencies = agencies;
		this.directory = directory;
	}

	/**
	 * Account ids, each once, in the order of the words.
	 * @param words comma-separated: {@link #OFFICER}, {@link #PARENT_HEAD} or groups of {@link Groups}
	 */
	public List<String> of(Obligation obligation, String words) {
		Agency agency = this.agencies.get(obligation.agencyCode());
		return Arrays.stream(words.split(",")).map(String::strip).flatMap(word -> people(word, obligation, agency)).distinct().toList();
	}

	private Stream<String> people(String word, Obligation obligation, Agency agency) {
		if (word.equals(OFFICER)) {
			return obligation.officer() != null ? Stream.of(obligation.officer())
					: this.directory.peopleOf(Groups.SPECIALIST, agency.tenantId()).stream();
		}
		if (word.equals(PARENT_HEAD)) {
			return agency.parentCode() == null ? Stream.of()
					: this.directory.peopleOf(Groups.HEAD, this.agencies.get(agency.parentCode()).tenantId()).stream();
		}
		return this.directory.peopleOf(word, agency.tenantId()).stream();
	}

}
