using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class AddMunicipalSignIn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "MunicipalityId",
                table: "accounts_sessions",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "accounts_municipal_accounts",
                columns: table => new
                {
                    Issuer = table.Column<string>(maxLength: 300, nullable: false),
                    Subject = table.Column<string>(maxLength: 255, nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    LinkedAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_municipal_accounts", x => new { x.Issuer, x.Subject });
                    table.ForeignKey(
                        name: "FK_accounts_municipal_accounts_accounts_persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "accounts_persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts_municipal_sign_ins",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Issuer = table.Column<string>(maxLength: 300, nullable: false),
                    ClientId = table.Column<string>(maxLength: 200, nullable: false),
                    ProtectedSecret = table.Column<string>(maxLength: 2000, nullable: false),
                    Name = table.Column<string>(maxLength: 80, nullable: false),
                    IsOn = table.Column<bool>(nullable: false),
                    IsRequired = table.Column<bool>(nullable: false),
                    AskedClasses = table.Column<string>(maxLength: 300, nullable: false),
                    StrongMethods = table.Column<string>(maxLength: 300, nullable: false),
                    MaxAgeMinutes = table.Column<int>(nullable: true),
                    RequiredClaims = table.Column<string>(maxLength: 1000, nullable: false),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_municipal_sign_ins", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "accounts_used_returns",
                columns: table => new
                {
                    StateHash = table.Column<string>(maxLength: 64, nullable: false),
                    EndsAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_used_returns", x => x.StateHash);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_municipal_accounts_PersonId",
                table: "accounts_municipal_accounts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_used_returns_EndsAt",
                table: "accounts_used_returns",
                column: "EndsAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_municipal_accounts");

            migrationBuilder.DropTable(
                name: "accounts_municipal_sign_ins");

            migrationBuilder.DropTable(
                name: "accounts_used_returns");

            migrationBuilder.DropColumn(
                name: "MunicipalityId",
                table: "accounts_sessions");
        }
    }
}
