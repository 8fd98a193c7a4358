package vn.namro.papers.document;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.organisation.AgencyLetterhead;
import vn.namro.agencies.organisation.Province;

/** The heads of papers, from what the organisation says or from the names of its agencies. */
@Component
public class Letterheads {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Agencies agencies;

	Letterheads(Agencies agencies) {
		this.agencies = agencies;
	}

	/** @param abbreviation of the kind of paper: BC, TB, QĐ, KH, BB; CV for a letter, whose symbol names only the agency */
	public Letterhead of(String agencyCode, String abbreviation) {
		return of(agencyCode, abbreviation, this.agencies.letterheadOf(agencyCode));
	}

	/** What it would be if nothing were said about the agency. */
	public Letterhead usual(String agencyCode, String abbreviation) {
		return of(agencyCode, abbreviation, AgencyLetterhead.NONE);
	}

	private Letterhead of(String agencyCode, String abbreviation, AgencyLetterhead said) {
		Agency agency = this.agencies.get(agencyCode);
		Province province = this.agencies.province(agency.province());
		OfficeName name = OfficeName.of(agency.name(), placeOf(province));
		String symbol = Optional.ofNullable(said.abbreviation()).orElseGet(name::abbreviation);
		String superior = Optional.ofNullable(said.superior()).or(() -> superior(agency, name, province)).map(text -> text.toUpperCase(VIETNAMESE)).orElse(null);
		String place = Optional.ofNullable(said.place()).orElseGet(() -> name.place().orElse(placeOf(province)));
		String title = Optional.ofNullable(said.headTitle()).orElseGet(name::headTitle).toUpperCase(VIETNAMESE);
		return new Letterhead(superior, name.inCapitals(), place, abbreviation.equals("CV") ? symbol : abbreviation + "-" + symbol, null, null,
				new Letterhead.Signature(name.council() ? "TM. ỦY BAN NHÂN DÂN" : null, title, null));
	}

	/** The agency that it is a unit of, else the province's committee; committees stand alone. */
	private Optional<String> superior(Agency agency, OfficeName name, Province province) {
		if (name.council()) {
			return Optional.empty();
		}
		String above = agency.parentCode() != null ? agency.parentCode() : province.issuerAgency();
		return agency.code().equals(above) ? Optional.empty() : Optional.of(OfficeName.of(this.agencies.get(above).name(), placeOf(province)).inCapitals());
	}

	/** Tỉnh Hà Tĩnh: Hà Tĩnh. */
	private static String placeOf(Province province) {
		return province.name().replaceFirst("^(?iu:tỉnh|thành phố)\\s+", "");
	}

}
