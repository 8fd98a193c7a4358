package vn.namro.agencies.organisationpages;

import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.organisation.Province;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;

/** The organisation as an administrator sees and completes it: the own province, or the own agency alone. */
@Service
class Structure {

	private final Agencies agencies;

	Structure(Agencies agencies) {
		this.agencies = agencies;
	}

	/** @throws UnknownThingException when there is none in the administrator's reach */
	Agency get(Person administrator, String code) {
		return this.agencies.find(code)
			.filter(agency -> OrganisationRight.reads(administrator, agency.tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có cơ quan '" + code + "' trong phạm vi quản trị."));
	}

	List<Agency> seenBy(Person administrator) {
		return this.agencies.provinces()
			.stream()
			.flatMap(province -> this.agencies.of(province.code()).stream())
			.filter(agency -> OrganisationRight.reads(administrator, agency.tenantId()))
			.toList();
	}

	/** The provinces whose organisation the person may change. */
	List<Province> changeableBy(Person administrator) {
		return this.agencies.provinces().stream().filter(province -> OrganisationRight.changes(administrator, province.code())).toList();
	}

	/** The agencies that can take over from one, which are those that stand in the same province. */
	List<Agency> successorsOf(Agency agency) {
		return this.agencies.of(agency.province()).stream().filter(other -> !other.closed() && !other.code().equals(agency.code())).toList();
	}

	List<Agency> unitsOf(Agency agency) {
		return this.agencies.of(agency.province()).stream().filter(unit -> agency.code().equals(unit.parentCode())).toList();
	}

	/** @throws InvalidInputException when the form is wrong or the code is taken */
	@Transactional
	void add(Person administrator, AgencyForm form) {
		String province = form.province().isEmpty() ? onlyProvince(administrator) : form.province();
		OrganisationRight.require(administrator, province);
		form.check();
		String parent = form.parent().isEmpty() ? null : parent(province, form.parent());
		try {
			this.agencies.add(province,
					new Agency(form.code(), form.name(), form.kind(), province + "." + form.code(), form.reports(), 0, parent, null, null));
		}
		catch (DuplicateKeyException ex) {
			throw new InvalidInputException("Mã cơ quan '" + form.code() + "' đã dùng; hãy đặt mã khác.");
		}
	}

	private String onlyProvince(Person administrator) {
		return changeableBy(administrator).stream().map(Province::code).findFirst().orElse("");
	}

	private String parent(String province, String code) {
		return this.agencies.find(code)
			.filter(agency -> agency.province().equals(province) && !agency.closed())
			.map(Agency::code)
			.orElseThrow(() -> new InvalidInputException("Không có cơ quan cấp trên '" + code + "'."));
	}

}
