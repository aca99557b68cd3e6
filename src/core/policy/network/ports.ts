/** Ports of databases, caches, search engines and administration; the list of Security Hub's EC2.19 and two more. */
export const RISKY_PORTS = [
  20, 21, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 4333, 5000, 5432, 5500, 5601, 6379, 8080, 8088,
  8888, 9200, 9300, 11_211, 27_017,
] as const;

/** Ports that a network ACL must not open to the world: FTP, SSH, RDP. */
export const ADMIN_PORTS = [20, 21, 22, 3389] as const;
