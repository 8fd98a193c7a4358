package vn.namro.access.administration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.agencies.organisation.Province;
import vn.namro.platform.input.InvalidInputException;

/** Makes the first administrator of a province, and loads the organisation where there is none yet: offices are held in agencies. */
@Component
class FirstAdministrator {

	private final Registers registers;

	private final People people;

	private final Agencies agencies;

	private final PasswordEncoder passwords;

	private final Path organisations;

	FirstAdministrator(Registers registers, People people, Agencies agencies, PasswordEncoder passwords, @Value("${namro.config-dir}") Path configDirectory) {
		this.registers = registers;
		this.people = people;
		this.agencies = agencies;
		this.passwords = passwords;
		this.organisations = configDirectory.resolve("organisation");
	}

	/** Whether some province has an enabled administrator. */
	boolean exists() {
		return this.agencies.provinces().stream().anyMatch(province -> this.registers.administratorsOf(province.code()) > 0);
	}

	/**
	 * Makes an administrator of the whole province.
	 * @param agency code of the agency that the person belongs to, null: the one that issues the plans of the only province
	 * @param organisation file to load first, null: the only one of the configuration when no agency is known yet
	 * @throws InvalidInputException when the province has an administrator already, or an argument is wrong
	 */
	@Transactional
	public void create(PersonForm person, String agency, Path organisation, String password) {
		person.check();
		load(organisation);
		Agency home = home(agency);
		this.registers.lockAdministrators();
		if (this.registers.administratorsOf(home.province()) > 0) {
			throw new InvalidInputException("Tỉnh '" + home.province() + "' đã có quản trị hệ thống; người đó lập các tài khoản khác ở trang Người dùng.");
		}
		if (this.registers.exists(person.account())) {
			throw new InvalidInputException("Tên đăng nhập '" + person.account() + "' đã có người dùng.");
		}
		this.people.save(person.account(), person.name(), null);
		this.registers.setOneTimePassword(person.account(), this.passwords.encode(password));
		this.people.appoint(person.account(), Groups.ADMINISTRATOR, home.code(), Scope.PROVINCE, null, null, null);
	}

	private void load(Path organisation) {
		if (organisation != null) {
			this.agencies.load(OrganisationFile.read(organisation));
		}
		else if (this.agencies.provinces().isEmpty()) {
			this.agencies.load(OrganisationFile.read(onlyFile()));
		}
	}

	private Path onlyFile() {
		List<Path> files = files();
		if (files.size() != 1) {
			throw new InvalidInputException(files.isEmpty() ? "Không thấy tệp tổ chức nào trong " + this.organisations + "; hãy nêu --organisation=TỆP (biến NAMRO_ORGANISATION)."
					: "Có nhiều tệp tổ chức (" + files.stream().map(Path::toString).collect(Collectors.joining(", "))
							+ "); hãy chọn một bằng --organisation=TỆP (biến NAMRO_ORGANISATION).");
		}
		return files.get(0);
	}

	private List<Path> files() {
		if (!Files.isDirectory(this.organisations)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.organisations)) {
			return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Agency home(String agency) {
		List<Province> provinces = this.agencies.provinces();
		if (agency == null && provinces.size() > 1) {
			throw new InvalidInputException("Có nhiều tỉnh (" + provinces.stream().map(Province::code).collect(Collectors.joining(", "))
					+ "); hãy nêu --agency=MÃ của cơ quan mà người quản trị thuộc về.");
		}
		String code = agency == null ? provinces.get(0).issuerAgency() : agency;
		return this.agencies.find(code).orElseThrow(() -> new InvalidInputException("Không có cơ quan '" + code + "'."));
	}

}
