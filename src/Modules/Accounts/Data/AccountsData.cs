using Kumppani.Accounts.Domain;
using Kumppani.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Kumppani.Accounts.Data;

internal static class AccountsData
{
    extension(AppDb db)
    {
        public DbSet<Person> Persons => db.Set<Person>();

        public DbSet<Membership> Memberships => db.Set<Membership>();

        public DbSet<SignInLink> SignInLinks => db.Set<SignInLink>();

        public DbSet<SignInRequest> SignInRequests => db.Set<SignInRequest>();

        public DbSet<Session> Sessions => db.Set<Session>();

        public DbSet<AddressChange> AddressChanges => db.Set<AddressChange>();

        public DbSet<Authenticator> Authenticators => db.Set<Authenticator>();

        public DbSet<RecoveryCode> RecoveryCodes => db.Set<RecoveryCode>();

        public DbSet<MunicipalSignIn> MunicipalSignIns => db.Set<MunicipalSignIn>();

        public DbSet<MunicipalAccount> MunicipalAccounts => db.Set<MunicipalAccount>();

        public DbSet<UsedReturn> UsedReturns => db.Set<UsedReturn>();

        public DbSet<SignInRule> SignInRules => db.Set<SignInRule>();
    }
}
