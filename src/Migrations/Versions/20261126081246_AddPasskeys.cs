using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class AddPasskeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ProvenAt",
                table: "accounts_sessions",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "accounts_passkeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    Slot = table.Column<int>(nullable: false),
                    CredentialId = table.Column<byte[]>(maxLength: 1023, nullable: false),
                    PublicKey = table.Column<byte[]>(nullable: false),
                    SignCount = table.Column<long>(nullable: false),
                    IsBackupEligible = table.Column<bool>(nullable: false),
                    IsBackedUp = table.Column<bool>(nullable: false),
                    Name = table.Column<string>(maxLength: 60, nullable: false),
                    AddedAt = table.Column<DateTime>(nullable: false),
                    LastUsedAt = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts_passkeys", x => x.Id);
                    table.CheckConstraint("CK_accounts_passkeys_Slot", "\"Slot\" BETWEEN 1 AND 10");
                    table.ForeignKey(
                        name: "FK_accounts_passkeys_accounts_persons_PersonId",
                        column: x => x.PersonId,
                        principalTable: "accounts_persons",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_passkeys_CredentialId",
                table: "accounts_passkeys",
                column: "CredentialId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_accounts_passkeys_PersonId_Slot",
                table: "accounts_passkeys",
                columns: new[] { "PersonId", "Slot" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts_passkeys");

            migrationBuilder.DropColumn(
                name: "ProvenAt",
                table: "accounts_sessions");
        }
    }
}
