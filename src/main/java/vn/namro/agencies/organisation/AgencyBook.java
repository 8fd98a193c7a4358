package vn.namro.agencies.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.namro.platform.workbook.Words;

/** Finds the agencies and collectives of one province by whatever a person wrote: the code, the name, the name without accents. */
public final class AgencyBook {

	private final Map<String, String> names = new LinkedHashMap<>();

	private final Map<String, Collective> collectives = new LinkedHashMap<>();

	private final Map<String, String> byWords = new HashMap<>();

	public AgencyBook(List<Agency> agencies, List<Collective> collectives) {
		collectives.forEach(collective -> {
			this.collectives.put(collective.code(), collective);
			this.byWords.put(Words.plain(collective.wording()), collective.code());
			this.byWords.put(Words.plain(collective.code()), collective.code());
		});
		agencies.forEach(agency -> {
			this.names.put(agency.code(), agency.name());
			this.byWords.put(Words.plain(agency.name()), agency.code());
			this.byWords.put(Words.plain(agency.code()), agency.code());
		});
	}

	/** The organisation of a file that is not loaded. */
	public static AgencyBook of(OrganisationFile file) {
		List<Agency> agencies = new ArrayList<>();
		file.agencies().forEach(entry -> agencies.add(new Agency(entry.code(), entry.name(), entry.kind(), file.tenantOf(entry.code()),
				entry.reports(), agencies.size(), null, null, null)));
		return new AgencyBook(agencies,
				file.collectives().stream().map(each -> new Collective(each.code(), each.wording(), each.agencies().size())).toList());
	}

	public boolean isAgency(String code) {
		return this.names.containsKey(code);
	}

	public Optional<Collective> collective(String code) {
		return Optional.ofNullable(this.collectives.get(code));
	}

	/** The code behind what was written, of an agency or a collective. */
	public Optional<String> find(String written) {
		return Optional.ofNullable(this.byWords.get(Words.plain(written)));
	}

	/** What people call an agency or a collective; the code itself where it is unknown. */
	public String nameOf(String code) {
		Collective collective = this.collectives.get(code);
		return collective != null ? collective.wording() : this.names.getOrDefault(code, code);
	}

	/** The name that is written most alike, where one is alike enough. */
	public Optional<String> nearest(String written) {
		List<String> known = new ArrayList<>(this.names.values());
		this.collectives.values().forEach(collective -> known.add(collective.wording()));
		return Words.nearest(written, known, name -> name)
			.or(() -> Words.nearest(written, this.byWords.values(), code -> code).map(this::nameOf));
	}

	/** What a lead may be chosen from, by code: the agencies in the organisation's order, then the collectives. */
	public Map<String, String> choices() {
		Map<String, String> choices = new LinkedHashMap<>(this.names);
		this.collectives.values().forEach(collective -> choices.put(collective.code(), collective.wording()));
		return choices;
	}

}
