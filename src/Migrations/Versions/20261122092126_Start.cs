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
        }
    }
}
