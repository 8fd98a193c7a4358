package vn.namro.access.audit;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Says at start and in the health details when the application could change its own ledger because one database role does everything. */
@Component("audit")
class AuditProtection implements HealthIndicator, SmartInitializingSingleton {

	private static final Logger log = LoggerFactory.getLogger(AuditProtection.class);

	private final JdbcTemplate jdbc;

	AuditProtection(DataSource dataSource) {
		this.jdbc = new JdbcTemplate(dataSource);
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!apart()) {
			log.warn("The application's database role owns the audit ledger and could switch its protection off; use two roles: config/database/roles.sql");
		}
	}

	@Override
	public Health health() {
		return Health.up().withDetail("separateRoles", apart()).build();
	}

	private boolean apart() {
		return Boolean.TRUE.equals(this.jdbc.queryForObject("""
				select not pg_has_role(current_user, c.relowner, 'MEMBER') and not r.rolsuper
				from pg_class c, pg_roles r where c.oid = 'namro.audit_entry'::regclass and r.rolname = current_user""", Boolean.class));
	}

}
