package vn.namro.access.administration;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.access.signon.PasswordRules;
import vn.namro.platform.input.InvalidInputException;

/** Outside a demonstration no account exists by itself: makes the first administrator from the environment, or says how to. */
@Component
@ConditionalOnWebApplication
class AdministratorAtStart {

	private static final Logger log = LoggerFactory.getLogger(AdministratorAtStart.class);

	private static final String NAME = "Quản trị hệ thống";

	private final FirstAdministrator first;

	private final boolean demo;

	private final String account;

	private final String password;

	private final String organisation;

	AdministratorAtStart(FirstAdministrator first, @Value("${namro.demo:false}") boolean demo, @Value("${namro.administrator.account}") String account,
			@Value("${namro.administrator.password}") String password,
			@Value("${namro.administrator.organisation}") String organisation) {
		this.first = first;
		this.demo = demo;
		this.account = account;
		this.password = password;
		this.organisation = organisation;
	}

	@EventListener(ApplicationReadyEvent.class)
	void open() {
		if (this.demo || this.first.exists()) {
			return;
		}
		if (this.account.isBlank()) {
			log.warn("Chưa có quản trị hệ thống nên chưa ai đăng nhập được. Dừng ứng dụng rồi chạy: java -jar namro.jar administrator "
					+ "--account=quantri --name=\"Họ tên\" --organisation=TỆP; hoặc đặt NAMRO_ADMINISTRATOR, NAMRO_ADMINISTRATOR_PASSWORD và NAMRO_ORGANISATION rồi khởi động lại.");
			return;
		}
		try {
			PasswordRules.check(this.account, this.password, this.password);
			this.first.create(new PersonForm(this.account, NAME, null), null, this.organisation.isBlank() ? null : Path.of(this.organisation), this.password);
		}
		catch (InvalidInputException ex) {
			log.error("Chưa lập được quản trị hệ thống từ NAMRO_ADMINISTRATOR, NAMRO_ADMINISTRATOR_PASSWORD: {}", ex.getMessage());
			return;
		}
		log.info("Đã lập quản trị hệ thống '{}'; mật khẩu trong NAMRO_ADMINISTRATOR_PASSWORD phải đổi khi đăng nhập lần đầu, nay có thể bỏ hai biến đó.", this.account);
	}

}
