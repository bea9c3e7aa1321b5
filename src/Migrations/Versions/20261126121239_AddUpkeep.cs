using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class AddUpkeep : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "directory_claims",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    ExpiresAt = table.Column<DateTime>(nullable: false),
                    Email = table.Column<string>(maxLength: 254, nullable: false),
                    ClaimantRole = table.Column<string>(maxLength: 100, nullable: false),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    TokenHash = table.Column<string>(maxLength: 64, nullable: true),
                    MailboxHash = table.Column<string>(maxLength: 64, nullable: true),
                    OpenKey = table.Column<string>(maxLength: 64, nullable: true),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Reason = table.Column<string>(maxLength: 1000, nullable: true),
                    DecidedAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_claims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_claims_directory_organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_corrections",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    Text = table.Column<string>(maxLength: 2000, nullable: false),
                    Email = table.Column<string>(maxLength: 254, nullable: true),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Answer = table.Column<string>(maxLength: 2000, nullable: true),
                    SettledAt = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_corrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_directory_corrections_directory_organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_upkeep",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(nullable: false),
                    ConfirmedAt = table.Column<DateTime>(nullable: true),
                    Way = table.Column<string>(maxLength: 40, nullable: true),
                    Reminders = table.Column<int>(nullable: false),
                    RemindedAt = table.Column<DateTime>(nullable: true),
                    NextAt = table.Column<DateTime>(nullable: true),
                    SilentSince = table.Column<DateTime>(nullable: true),
                    Turn = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_upkeep", x => x.OrganisationId);
                    table.ForeignKey(
                        name: "FK_directory_upkeep_directory_organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_upkeep_links",
                columns: table => new
                {
                    TokenHash = table.Column<string>(maxLength: 64, nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    MailboxHash = table.Column<string>(maxLength: 64, nullable: false),
                    ExpiresAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_directory_upkeep_links", x => x.TokenHash);
                    table.ForeignKey(
                        name: "FK_directory_upkeep_links_directory_organisations_Organisation~",
                        column: x => x.OrganisationId,
                        principalTable: "directory_organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_Email",
                table: "directory_claims",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_HostId_State_Id",
                table: "directory_claims",
                columns: new[] { "HostId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_OpenKey",
                table: "directory_claims",
                column: "OpenKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_OrganisationId",
                table: "directory_claims",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_State_ExpiresAt",
                table: "directory_claims",
                columns: new[] { "State", "ExpiresAt" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_claims_TokenHash",
                table: "directory_claims",
                column: "TokenHash");

            migrationBuilder.CreateIndex(
                name: "IX_directory_corrections_Email",
                table: "directory_corrections",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_directory_corrections_HostId_State_Id",
                table: "directory_corrections",
                columns: new[] { "HostId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_corrections_OrganisationId_State_Id",
                table: "directory_corrections",
                columns: new[] { "OrganisationId", "State", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_corrections_SettledAt",
                table: "directory_corrections",
                column: "SettledAt");

            migrationBuilder.CreateIndex(
                name: "IX_directory_upkeep_links_ExpiresAt",
                table: "directory_upkeep_links",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_directory_upkeep_links_OrganisationId",
                table: "directory_upkeep_links",
                column: "OrganisationId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "directory_claims");

            migrationBuilder.DropTable(
                name: "directory_corrections");

            migrationBuilder.DropTable(
                name: "directory_upkeep");

            migrationBuilder.DropTable(
                name: "directory_upkeep_links");
        }
    }
}
