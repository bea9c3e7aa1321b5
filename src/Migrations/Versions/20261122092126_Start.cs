using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts_person_claims",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(nullable: false),
                    ClaimType = table.Column<string>(nullable: true),
                    ClaimValue = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_person_claims", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_person_logins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(nullable: false),
                    ProviderKey = table.Column<string>(nullable: false),
                    ProviderDisplayName = table.Column<string>(nullable: true),
                    UserId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_person_logins", x => new { x.LoginProvider, x.ProviderKey });
                });

            migrationBuilder.CreateTable(
                name: "accounts_person_tokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(nullable: false),
                    LoginProvider = table.Column<string>(nullable: false),
                    Name = table.Column<string>(nullable: false),
                    Value = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_person_tokens", x => new { x.UserId, x.LoginProvider, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "accounts_persons",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    DisplayName = table.Column<string>(maxLength: 200, nullable: false),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    UserName = table.Column<string>(maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(maxLength: 256, nullable: true),
                    Email = table.Column<string>(maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(nullable: false),
                    PasswordHash = table.Column<string>(nullable: true),
                    SecurityStamp = table.Column<string>(nullable: true),
                    ConcurrencyStamp = table.Column<string>(nullable: true),
                    PhoneNumber = table.Column<string>(nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(nullable: false),
                    TwoFactorEnabled = table.Column<bool>(nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(nullable: true),
                    LockoutEnabled = table.Column<bool>(nullable: false),
                    AccessFailedCount = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_persons", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "directory_organisations",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    SortKey = table.Column<string>(maxLength: 120, nullable: false),
                    PlaceKey = table.Column<string>(maxLength: 20, nullable: false),
                    BusinessId = table.Column<string>(maxLength: 9, nullable: true),
                    Category = table.Column<string>(maxLength: 40, nullable: true),
                    Description = table.Column<string>(nullable: false),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    ContactRole = table.Column<string>(maxLength: 100, nullable: true),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    Phone = table.Column<string>(maxLength: 40, nullable: true),
                    Website = table.Column<string>(maxLength: 300, nullable: true),
                    IsExample = table.Column<bool>(nullable: false),
                    ImportedBy = table.Column<Guid>(nullable: true),
                    Version = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    Visibility = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_organisations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "event_deliveries",
                columns: table => new
                {
                    EventId = table.Column<Guid>(nullable: false),
                    Handler = table.Column<string>(maxLength: 120, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(nullable: false),
                    DueAt = table.Column<DateTime>(nullable: false),
                    Failure = table.Column<string>(maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_event_deliveries", x => new { x.EventId, x.Handler });
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Type = table.Column<string>(maxLength: 80, nullable: false),
                    RecordId = table.Column<Guid>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    ActingFor = table.Column<Guid>(nullable: false),
                    Cause = table.Column<string>(maxLength: 80, nullable: false),
                    Payload = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "links",
                columns: table => new
                {
                    FromKind = table.Column<string>(maxLength: 40, nullable: false),
                    FromId = table.Column<Guid>(nullable: false),
                    ToKind = table.Column<string>(maxLength: 40, nullable: false),
                    ToId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_links", x => new { x.FromKind, x.FromId, x.ToKind, x.ToId });
                });

            migrationBuilder.CreateTable(
                name: "mail_messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OnBehalfOf = table.Column<Guid>(nullable: false),
                    To = table.Column<string>(maxLength: 254, nullable: false),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    Subject = table.Column<string>(maxLength: 200, nullable: false),
                    Text = table.Column<string>(nullable: false),
                    Html = table.Column<string>(nullable: false),
                    Cause = table.Column<string>(maxLength: 120, nullable: false),
                    QueuedAt = table.Column<DateTime>(nullable: false),
                    DueAt = table.Column<DateTime>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(nullable: false),
                    SentAt = table.Column<DateTime>(nullable: true),
                    Failure = table.Column<string>(maxLength: 120, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mail_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "operations",
                columns: table => new
                {
                    Key = table.Column<Guid>(nullable: false),
                    Location = table.Column<string>(maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_operations", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "parties",
                columns: table => new
                {
                    RecordId = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parties", x => new { x.RecordId, x.OrganisationId });
                });

            migrationBuilder.CreateTable(
                name: "search_entries",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecordId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Terms = table.Column<string>(nullable: false),
                    Analyser = table.Column<string>(maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "settings",
                columns: table => new
                {
                    Key = table.Column<string>(maxLength: 80, nullable: false),
                    Value = table.Column<string>(maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_settings", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "accounts_memberships",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    Role = table.Column<string>(maxLength: 40, nullable: false),
                    From = table.Column<DateTime>(nullable: false),
                    Until = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_memberships", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accounts_memberships_accounts_persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "accounts_persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts_sign_in_links",
                columns: table => new
                {
                    TokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    ExpiresAt = table.Column<DateTime>(nullable: false),
                    UsedAt = table.Column<DateTime>(nullable: true),
                    ReturnPath = table.Column<string>(maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_sign_in_links", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_accounts_sign_in_links_accounts_persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "accounts_persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_memberships_OrganisationId",
                table: "accounts_memberships",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_memberships_PersonId_OrganisationId",
                table: "accounts_memberships",
                columns: new[] { "PersonId", "OrganisationId" });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_person_claims_UserId",
                table: "accounts_person_claims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_person_logins_UserId",
                table: "accounts_person_logins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_persons_NormalizedEmail",
                table: "accounts_persons",
                column: "NormalizedEmail",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_persons_NormalizedUserName",
                table: "accounts_persons",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_sign_in_links_ExpiresAt",
                table: "accounts_sign_in_links",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_sign_in_links_PersonId",
                table: "accounts_sign_in_links",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_HostId_BusinessId",
                table: "directory_organisations",
                columns: new[] { "HostId", "BusinessId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_ImportedBy",
                table: "directory_organisations",
                column: "ImportedBy");

            migrationBuilder.CreateIndex(
                name: "IX_directory_organisations_PlaceKey_Kind_SortKey_Id",
                table: "directory_organisations",
                columns: new[] { "PlaceKey", "Kind", "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_event_deliveries_State_DueAt",
                table: "event_deliveries",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_events_RecordId_Id",
                table: "events",
                columns: new[] { "RecordId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_links_ToKind_ToId",
                table: "links",
                columns: new[] { "ToKind", "ToId" });

            migrationBuilder.CreateIndex(
                name: "IX_mail_messages_Cause_To",
                table: "mail_messages",
                columns: new[] { "Cause", "To" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mail_messages_OnBehalfOf_Id",
                table: "mail_messages",
                columns: new[] { "OnBehalfOf", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_mail_messages_State_DueAt",
                table: "mail_messages",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_operations_At",
                table: "operations",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_parties_OrganisationId",
                table: "parties",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_search_entries_RecordId",
                table: "search_entries",
                column: "RecordId",
                unique: true);

            migrationBuilder.Feature("search");
            migrationBuilder.Feature("append-only-events");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_memberships");

            migrationBuilder.DropTable(
                name: "accounts_person_claims");

            migrationBuilder.DropTable(
                name: "accounts_person_logins");

            migrationBuilder.DropTable(
                name: "accounts_person_tokens");

            migrationBuilder.DropTable(
                name: "accounts_sign_in_links");

            migrationBuilder.DropTable(
                name: "directory_organisations");

            migrationBuilder.DropTable(
                name: "event_deliveries");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "links");

            migrationBuilder.DropTable(
                name: "mail_messages");

            migrationBuilder.DropTable(
                name: "operations");

            migrationBuilder.DropTable(
                name: "parties");

            migrationBuilder.DropTable(
                name: "search_entries");

            migrationBuilder.DropTable(
                name: "settings");

            migrationBuilder.DropTable(
                name: "accounts_persons");
        }
    }
}
