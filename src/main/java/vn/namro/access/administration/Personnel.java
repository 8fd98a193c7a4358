package vn.namro.access.administration;

import java.time.LocalDate;
import java.util.List;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.access.secondfactor.SecondFactors;
import vn.namro.access.token.ApplicationTokens;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;

/**
 * What an administrator may do with people: only with those of the own agencies, for the whole province only as
 * administrator of the whole province, and never so that a province is left without an administrator.
 */
@Service
class Personnel {

	private final Registers registers;

	private final People people;

	private final Agencies agencies;

	private final PasswordEncoder passwords;

	private final SecondFactors secondFactors;

	private final ApplicationTokens tokens;

	private final EngineClock clock;

	Personnel(Registers registers, People people, Agencies agencies, PasswordEncoder passwords, SecondFactors secondFactors,
			ApplicationTokens tokens, EngineClock clock) {
		this.registers = registers;
		this.people = people;
		this.agencies = agencies;
		this.passwords = passwords;
		this.secondFactors = secondFactors;
		this.tokens = tokens;
		this.clock = clock;
	}

	/** @throws UnknownThingException when there is no such person in the administrator's agencies */
	PersonRecord get(Person administrator, String account) {
		return this.registers.find(new Reach(administrator).tenants(), account, today())
			.orElseThrow(() -> new UnknownThingException("Không có người dùng '" + account + "' trong phạm vi quản trị."));
	}

	/** The offices of a person in the administrator's agencies. */
	List<OfficeRecord> officesOf(Person administrator, String account) {
		Reach reach = new Reach(administrator);
		return this.registers.officesOf(account).stream().filter(office -> reach.covers(office.tenantId())).toList();
	}

	/** The agencies in which the administrator may give offices. */
	List<Agency> agenciesOf(Person administrator) {
		Reach reach = new Reach(administrator);
		return this.agencies.provinces()
			.stream()
			.flatMap(province -> this.agencies.of(province.code()).stream())
			.filter(agency -> reach.covers(agency.tenantId()))
			.toList();
	}

	/** Makes a person known with a first office. */
	@Transactional
	OneTimePassword create(Person administrator, PersonForm form, OfficeForm office) {
		form.check();
		if (this.registers.exists(form.account())) {
			throw new InvalidInputException("Tên đăng nhập '" + form.account() + "' đã có người dùng.");
		}
		OneTimePassword password = OneTimePassword.generate();
		this.people.save(form.account(), form.name(), null);
		this.registers.rename(form.account(), form.name(), form.email());
		this.registers.setOneTimePassword(form.account(), this.passwords.encode(password.text()));
		appoint(administrator, form.account(), office);
		return password;
	}

	@Transactional
	void rename(Person administrator, String account, PersonForm form) {
		mine(administrator, account);
		form.check();
		this.registers.rename(account, form.name(), form.email());
	}

	@Transactional
	void addOffice(Person administrator, String account, OfficeForm form) {
		get(administrator, account);
		appoint(administrator, account, form);
	}

	private void appoint(Person administrator, String account, OfficeForm form) {
		form.check();
		Agency agency = this.agencies.find(form.agency())
			.filter(found -> new Reach(administrator).covers(found.tenantId()))
			.orElseThrow(() -> new InvalidInputException("Không có cơ quan '" + form.agency() + "' trong phạm vi quản trị."));
		new Reach(administrator).require(agency.tenantId(), form.reach());
		this.people.appoint(account, form.role(), agency.code(), form.reach(), form.title(), form.firstDay(), form.lastDay());
	}

	/** Ends an office with a day, which is the last on which it counts. */
	@Transactional
	void endOffice(Person administrator, String account, long id, String lastDay) {
		OfficeRecord office = officesOf(administrator, account).stream()
			.filter(held -> held.id() == id)
			.findFirst()
			.orElseThrow(() -> new UnknownThingException("Không có chức vụ này trong phạm vi quản trị."));
		new Reach(administrator).require(office.tenantId(), office.scope());
		LocalDate day = OfficeForm.day(lastDay, "Ngày kết thúc");
		if (day == null) {
			throw new InvalidInputException("Chưa nêu ngày kết thúc chức vụ.");
		}
		keepingAnAdministrator(List.of(office), () -> end(office, day));
	}

	private void end(OfficeRecord office, LocalDate day) {
		if (office.validFrom() == null || !day.isBefore(office.validFrom())) {
			this.registers.endOffice(office.id(), day);
		}
		else if (office.validFrom().isAfter(today())) {
			this.registers.cancelOffice(office.id());
		}
		else {
			throw new InvalidInputException("Ngày kết thúc phải từ ngày bắt đầu chức vụ trở đi.");
		}
	}

	@Transactional
	void disable(Person administrator, String account) {
		List<OfficeRecord> offices = mine(administrator, account);
		keepingAnAdministrator(offices, () -> this.registers.disable(account));
	}

	@Transactional
	void enable(Person administrator, String account) {
		mine(administrator, account);
		this.registers.enable(account);
	}

	@Transactional
	void unlock(Person administrator, String account) {
		mine(administrator, account);
		this.registers.unlock(account);
	}

	@Transactional
	void endSessions(Person administrator, String account) {
		mine(administrator, account);
		this.registers.endSessions(account);
	}

	/** For somebody who lost the telephone: the second factor is set up anew at the next sign-on. */
	@Transactional
	void resetSecondFactor(Person administrator, String account) {
		mine(administrator, account);
		this.secondFactors.reset(account);
		this.registers.endSessions(account);
	}

	@Transactional
	void revokeTokens(Person administrator, String account) {
		mine(administrator, account);
		this.tokens.of(account).forEach(token -> this.tokens.revoke(account, token.id()));
	}

	@Transactional
	OneTimePassword resetPassword(Person administrator, String account) {
		mine(administrator, account);
		OneTimePassword password = OneTimePassword.generate();
		this.registers.setOneTimePassword(account, this.passwords.encode(password.text()));
		return password;
	}

	/** Whoever still holds an office beyond the administrator's reach is not the administrator's alone to change. */
	private List<OfficeRecord> mine(Person administrator, String account) {
		get(administrator, account);
		List<OfficeRecord> offices = this.registers.officesOf(account);
		Reach reach = new Reach(administrator);
		offices.stream().filter(office -> !office.endedBefore(today())).forEach(office -> {
			if (!reach.covers(office.tenantId())) {
				throw new InvalidInputException("Người này còn giữ chức vụ ở cơ quan ngoài phạm vi quản trị của anh/chị; chỉ thêm hoặc kết thúc được chức vụ trong phạm vi.");
			}
			reach.require(office.tenantId(), office.scope());
		});
		return offices;
	}

	private void keepingAnAdministrator(List<OfficeRecord> changed, Runnable change) {
		this.registers.lockAdministrators();
		List<String> kept = changed.stream()
			.map(office -> Person.provinceOf(office.tenantId()))
			.distinct()
			.filter(province -> this.registers.administratorsOf(province) > 0)
			.toList();
		change.run();
		if (kept.stream().anyMatch(province -> this.registers.administratorsOf(province) == 0)) {
			throw new InvalidInputException("Đây là quản trị hệ thống cuối cùng của tỉnh; hãy giao quyền cho người khác trước.");
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
