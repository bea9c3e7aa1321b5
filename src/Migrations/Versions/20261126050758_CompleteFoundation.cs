using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kumppani.Migrations.Versions
{
    /// <inheritdoc />
    public partial class CompleteFoundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "About",
                table: "mail_messages",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Bounce",
                table: "mail_messages",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "BouncedAt",
                table: "mail_messages",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SentAgain",
                table: "forums_invitations",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "MunicipalityId",
                table: "accounts_sessions",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MailRhythm",
                table: "accounts_persons",
                maxLength: 20,
                nullable: false,
                defaultValue: "AtOnce");

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

            migrationBuilder.CreateTable(
                name: "attachments",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    RecordKind = table.Column<string>(maxLength: 40, nullable: false),
                    RecordId = table.Column<Guid>(nullable: false),
                    OrganisationId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    AddedAt = table.Column<DateTime>(nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Language = table.Column<string>(maxLength: 10, nullable: false),
                    IsAccessible = table.Column<bool>(nullable: true),
                    Description = table.Column<string>(maxLength: 2000, nullable: true),
                    FileKey = table.Column<string>(maxLength: 40, nullable: false),
                    FileName = table.Column<string>(maxLength: 130, nullable: false),
                    Extension = table.Column<string>(maxLength: 5, nullable: false),
                    Bytes = table.Column<long>(nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    RemovedAt = table.Column<DateTime>(nullable: true),
                    MissingSince = table.Column<DateTime>(nullable: true),
                    Version = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attachments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "file_uses",
                columns: table => new
                {
                    OrganisationId = table.Column<Guid>(nullable: false),
                    Bytes = table.Column<long>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_file_uses", x => x.OrganisationId);
                    table.CheckConstraint("CK_file_uses_Bytes", "\"Bytes\" >= 0");
                });

            migrationBuilder.CreateTable(
                name: "mail_troubled_addresses",
                columns: table => new
                {
                    Address = table.Column<string>(maxLength: 254, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Times = table.Column<int>(nullable: false),
                    Code = table.Column<string>(maxLength: 20, nullable: true),
                    LastAt = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mail_troubled_addresses", x => x.Address);
                });

            migrationBuilder.CreateIndex(
                name: "IX_mail_messages_About_Id",
                table: "mail_messages",
                columns: new[] { "About", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_mail_messages_To_SentAt",
                table: "mail_messages",
                columns: new[] { "To", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_municipal_accounts_PersonId",
                table: "accounts_municipal_accounts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_used_returns_EndsAt",
                table: "accounts_used_returns",
                column: "EndsAt");

            migrationBuilder.CreateIndex(
                name: "IX_attachments_FileKey",
                table: "attachments",
                column: "FileKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_attachments_MissingSince",
                table: "attachments",
                column: "MissingSince");

            migrationBuilder.CreateIndex(
                name: "IX_attachments_RecordId_RecordKind_Id",
                table: "attachments",
                columns: new[] { "RecordId", "RecordKind", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_attachments_RemovedAt",
                table: "attachments",
                column: "RemovedAt");

            migrationBuilder.CreateIndex(
                name: "IX_mail_troubled_addresses_LastAt",
                table: "mail_troubled_addresses",
                column: "LastAt");
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

            migrationBuilder.DropTable(
                name: "attachments");

            migrationBuilder.DropTable(
                name: "file_uses");

            migrationBuilder.DropTable(
                name: "mail_troubled_addresses");

            migrationBuilder.DropIndex(
                name: "IX_mail_messages_About_Id",
                table: "mail_messages");

            migrationBuilder.DropIndex(
                name: "IX_mail_messages_To_SentAt",
                table: "mail_messages");

            migrationBuilder.DropColumn(
                name: "About",
                table: "mail_messages");

            migrationBuilder.DropColumn(
                name: "Bounce",
                table: "mail_messages");

            migrationBuilder.DropColumn(
                name: "BouncedAt",
                table: "mail_messages");

            migrationBuilder.DropColumn(
                name: "SentAgain",
                table: "forums_invitations");

            migrationBuilder.DropColumn(
                name: "MunicipalityId",
                table: "accounts_sessions");

            migrationBuilder.DropColumn(
                name: "MailRhythm",
                table: "accounts_persons");
        }
    }
}
